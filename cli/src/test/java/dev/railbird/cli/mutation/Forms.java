package dev.railbird.cli.mutation;

import dev.railbird.cli.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The other forms that Railbird reads: the same logs, written as databases and tools do it. */
final class Forms {
    private static final Dialect CANONICAL = new JsonDialect("hand", "", "");

    private Forms() {
    }

    static Map<String, List<Systems.Sample>> ofRepository() {
        Map<String, List<Systems.Sample>> forms = new LinkedHashMap<>();
        Part rows = part("deal-r", "samples/deal-r/documented.csv");
        add(forms, "deal-r/json-lines", rows, "events.jsonl", Tables::jsonLines, 0);
        add(forms, "deal-r/json-texts", rows, "events.jsonl", Tables::jsonTexts, 0);
        add(forms, "deal-r/sqlite", rows, "store.db", Tables::sqlite, 0);
        Part golf = part("golf", "samples/golf/events.csv");
        add(forms, "golf/json-array", golf, "events.json", Tables::jsonArray, 0);
        add(forms, "golf/copy-text", golf, "events.tsv", Tables::copyText, 0);
        add(forms, "golf/copy-dump", golf, "dump.sql", Tables::copyDump, 1);
        add(forms, "golf/insert-dump", golf, "dump.sql", Tables::insertDump, 0);
        Part hands = part("idealic", "samples/idealic/straddle.jsonl");
        add(forms, "idealic/array", hands, "hands.json", Forms::array, 0);
        Part frames = frames(Path.of("testdata/pokerforbots/hana.frames"));
        forms.put("pokerforbots/frames", List.of(new Systems.Sample(frames.log(),
                List.of(frames))));
        add(forms, "pokerforbots/bare", frames, "hana.msgpack", FrameDialect::bare, 0);
        add(forms, "pokerforbots/json-lines", frames, "hana.jsonl", FrameDialect::lines, 0);
        forms.put("canonical", List.of(canonical("canonical.jsonl")));
        forms.put("canonical/chain", List.of(canonical("chain.jsonl", "--chain")));
        return forms;
    }

    /** Messages have values of their own; other forms hold what was changed in the samples. */
    static UnaryOperator<List<Cut>> choice(String form) {
        return switch (form) {
            case "pokerforbots/frames" -> Surgeon::ofSample;
            case "canonical" -> cuts -> Surgeon.ofForm(cuts, true);
            default -> cuts -> Surgeon.ofForm(cuts, false);
        };
    }

    private static void add(Map<String, List<Systems.Sample>> forms, String name, Part part,
            String file, Written.RowForm form, int head) {
        forms.put(name, List.of(Written.sample(part, file,
                new Written(part.dialect(), form, head))));
    }

    private static Part part(String system, String path) {
        return Systems.sample(system, Path.of(path)).parts().get(0);
    }

    private static Part frames(Path path) {
        String file = path.getFileName().toString();
        return Part.of(new Log(file, Map.of(file, Log.bytes(path))), file, new FrameDialect());
    }

    private static String array(List<Entry> hands) {
        return hands.stream().map(Entry::text).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /** The hands of one table. */
    private static Systems.Sample canonical(String file, String... options) {
        try {
            Path out = Files.createTempFile("canonical", ".jsonl");
            Files.delete(out);
            List<String> words = new ArrayList<>(List.of("convert",
                    "samples/pokerforbots/heads-up.phhs", "--to", "canonical", "--out",
                    out.toString()));
            words.addAll(List.of(options));
            Call.railbird(words.toArray(new String[0]));
            String text = new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
            Files.delete(out);
            Log log = new Log(file, Map.of(file, text));
            return new Systems.Sample(log, List.of(Part.of(log, file, CANONICAL)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
