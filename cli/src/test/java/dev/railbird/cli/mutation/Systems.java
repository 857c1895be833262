package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The clean logs of each system, and the dialects that they are written in. */
final class Systems {
    /** A clean log and its files that can be cut. */
    record Sample(Log log, List<Part> parts) {
    }

    private Systems() {
    }

    /** By system, logs that the repository has. */
    static Map<String, List<Sample>> ofRepository() {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        paths().forEach((system, paths) -> samples.put(system,
                paths.stream().map(path -> sample(system, Path.of(path))).toList()));
        return samples;
    }

    private static Map<String, List<String>> paths() {
        Map<String, List<String>> logs = new LinkedHashMap<>();
        logs.put("deal-r", List.of("samples/deal-r/documented.csv",
                "testdata/deal-r/engine.csv"));
        logs.put("deal-r/commands", List.of("testdata/mutation/commands.csv"));
        logs.put("idealic", List.of("samples/idealic/seats.jsonl",
                "testdata/idealic/hands.jsonl"));
        logs.put("platform", List.of("samples/platform"));
        logs.put("golf", List.of("testdata/mutation/golf.csv",
                "samples/golf/events.csv"));
        logs.put("pokerforbots", List.of("samples/pokerforbots/heads-up.phhs",
                "testdata/pokerforbots/wheel.phhs"));
        logs.put("phh", List.of("samples/phh/100-1.phh", "samples/phh/100-11.phh",
                "samples/phh/wsop-2023-43-5-50.phh", "samples/generated/NT-200001.phh",
                "samples/generated/FT-100001.phh", "samples/generated/N2L1D-900001.phh"));
        return logs;
    }

    static Sample sample(String system, Path path) {
        if (Files.isDirectory(path)) {
            return capture(path);
        }
        String file = path.getFileName().toString();
        Map<String, String> files = new TreeMap<>(Map.of(file, Log.bytes(path)));
        Path beside = path.resolveSibling(file.replaceFirst("\\..*", ".stats.json"));
        if (Files.exists(beside)) {
            files.put(beside.getFileName().toString(), Log.bytes(beside));
        }
        Log log = new Log(file, files);
        List<Part> parts = new ArrayList<>(sample(system, log).parts());
        files.keySet().stream().filter(other -> !other.equals(file)).forEach(other ->
                parts.add(Part.of(log, other, new WholeDialect("stats:"))));
        return new Sample(log, parts);
    }

    /** A log whose file of hands has its name. */
    static Sample sample(String system, Log log) {
        return new Sample(log, List.of(Part.of(log, log.name(), dialect(system))));
    }

    private static Sample capture(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(
                    folder.relativize(file).toString(), Log.bytes(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return capture(new Log(folder.getFileName().toString(), files));
    }

    static Sample capture(Log log) {
        List<Part> parts = new ArrayList<>();
        log.files().keySet().forEach(file -> parts.add(Part.of(log, file, ofCapture(file))));
        return new Sample(log, parts);
    }

    private static Dialect ofCapture(String file) {
        if (file.endsWith(".csv")) {
            return CsvDialect.table(file);
        } else if (file.startsWith("ws-")) {
            return new JsonDialect("lobbyId", "seq", "name");
        }
        return file.endsWith(".jsonl") ? new JsonDialect("caller", "seq", "method")
                : new WholeDialect("");
    }

    private static Dialect dialect(String system) {
        return switch (system) {
            case "deal-r" -> CsvDialect.events("event_type", "event_data", "hand_id", "version");
            case "deal-r/commands" -> CommandDialect.of();
            case "golf" ->
                    CsvDialect.events("event_type", "event_data", "game_id", "sequence_num");
            case "phh", "pokerforbots" -> new TomlDialect();
            case "idealic" -> new JsonDialect("hand", "", "");
            default -> throw new IllegalArgumentException(system);
        };
    }
}
