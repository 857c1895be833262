package dev.railbird.cli.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.cli.Call;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The logs that others have tampered with, as their manifests say, and what tells of each. */
class TamperedVariantsTest {
    private static final Path PAGE = Path.of("docs/checks/tamper-variants.md");
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");

    private final StringBuilder page = new StringBuilder(
            "| system | log | what was done | told by | with its seed |\n|---|---|---|---|---|\n");
    private final List<String> untold = new ArrayList<>();
    /** Of the logs that do not tell it themselves. */
    private Optional<String> seed = Optional.empty();

    @Test
    void everyTamperedLogOfTheCorpusIsToldAsThePageSays() throws IOException, JsonFault {
        String corpus = System.getProperty("railbird.corpus");
        assumeTrue(corpus != null, "no railbird.corpus");
        Path root = Path.of(corpus);
        for (JsonNode variant : variants(root.resolve("deal-r"), "files")) {
            if (variant.get("benign").filter(JsonNode::isTruthy).isEmpty()) {
                add(root, "deal-r", variant, "file", "description", "tampered/00_control.csv");
            }
        }
        for (JsonNode variant : variants(root.resolve("golf"), "files")) {
            if (variant.textOf("kind").equals(Optional.of("tamper"))) {
                add(root, "golf", variant, "file", "defect", golfBase(root, variant));
            }
        }
        for (JsonNode variant : variants(root.resolve("platform"), "")) {
            add(root, "platform", variant, "dir", "change", "mini");
        }
        Path bots = root.resolve("pokerforbots");
        for (JsonNode variant : variants(bots, "variants")) {
            seed = manifest(bots).get("seed").map(JsonNode::json);
            add(root, "pokerforbots", variant, "file", "kind", "tampered/base.phhs");
        }
        String old = Files.readString(PAGE, StandardCharsets.UTF_8);
        String now = old.substring(0, old.indexOf("| system |")) + page;
        if (BLESSES) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
        } else if (!isAbout(old)) {
            System.out.println(page + "\nNot told: " + untold);
            assumeTrue(false, "a corpus that the page is not about");
        }
        assertEquals(List.of(), untold, "should be told");
        assertEquals(now, Files.readString(PAGE, StandardCharsets.UTF_8), "run bin/bless");
    }

    /** The same logs; what tells of them may differ. */
    private boolean isAbout(String old) {
        return page.toString().lines().count()
                == old.substring(old.indexOf("| system |")).lines().count()
                && page.toString().lines().skip(2).allMatch(row ->
                old.contains(row.substring(0, row.indexOf('|', row.indexOf('|',
                        row.indexOf('|', 1) + 1) + 1))));
    }

    private static JsonNode manifest(Path system) throws IOException, JsonFault {
        return JsonTree.read(Files.readString(system.resolve("tampered/manifest.json"),
                StandardCharsets.UTF_8), 1);
    }

    private static List<JsonNode> variants(Path system, String list)
            throws IOException, JsonFault {
        if (!Files.exists(system.resolve("tampered/manifest.json"))) {
            return List.of();
        }
        JsonNode manifest = manifest(system);
        return list.isEmpty() ? manifest.items() : manifest.get(list).orElseThrow().items();
    }

    /** The untouched log of the same game. */
    private static String golfBase(Path root, JsonNode variant) throws IOException, JsonFault {
        for (JsonNode control : variants(root.resolve("golf"), "files")) {
            if (control.textOf("kind").equals(Optional.of("control"))
                    && control.textOf("base_game_id").equals(variant.textOf("base_game_id"))) {
                return "tampered/" + control.textOf("file").orElseThrow();
            }
        }
        return "tampered/00_clean_base.csv";
    }

    private void add(Path root, String system, JsonNode variant, String file, String what,
            String base) {
        String name = variant.textOf(file).orElseThrow();
        Path honest = root.resolve(system).resolve(base);
        Path forged = root.resolve(system).resolve("tampered").resolve(name);
        Told before = Told.of(honest);
        Told after = Told.of(forged);
        TreeSet<String> checks = new TreeSet<>();
        for (Finding finding : after.more(before)) {
            if (finding.severity() != Severity.NOTICE && !finding.followsFrom()) {
                checks.add(finding.check().text());
            }
        }
        if (!after.failures().isEmpty()) {
            checks.add("unreadable");
        }
        TreeSet<String> withSeed = new TreeSet<>();
        seed.ifPresent(number -> {
            List<String> known = found(honest, number);
            found(forged, number).stream().filter(finding -> !known.contains(finding))
                    .forEach(finding -> withSeed.add(finding.substring(0, finding.indexOf('"'))));
        });
        if (checks.isEmpty() && withSeed.isEmpty()) {
            untold.add(system + " " + name);
        }
        page.append("| ").append(system).append(" | ").append(name).append(" | ")
                .append(variant.textOf(what).orElseThrow().replace('|', '/')).append(" | ")
                .append(String.join(" ", checks)).append(" | ")
                .append(String.join(" ", withSeed)).append(" |\n");
    }

    /** What an audit that knows the seed prints, without places. */
    private static List<String> found(Path log, String seed) {
        return Call.railbird("audit", log.toString(), "--seed", seed, "--output", "json").out()
                .lines().filter(line -> line.startsWith("{\"check\":\"")
                        && !line.contains("\"severity\":\"notice\"")
                        && line.contains("\"followsFrom\":false"))
                .map(line -> line.substring(line.indexOf(':') + 2, line.indexOf(','))
                        + line.substring(line.indexOf("\"sentence\":"))).toList();
    }
}
