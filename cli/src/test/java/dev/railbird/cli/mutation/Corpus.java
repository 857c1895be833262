package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clean logs of the corpus: what no manifest calls changed, broken or an edge. */
public final class Corpus {
    private Corpus() {
    }

    /** By system, those of the corpus that are there. */
    public static Map<String, List<Path>> clean(Path root) {
        Map<String, List<Path>> logs = new LinkedHashMap<>();
        logs.put("deal-r", List.of(root.resolve("deal-r/documented/events.csv"),
                root.resolve("deal-r/engine/events.csv"),
                root.resolve("deal-r/server_small/events.csv"),
                root.resolve("deal-r/tampered/00_control.csv")));
        logs.put("idealic", List.of(root.resolve("idealic/hands.jsonl")));
        logs.put("platform", List.of(root.resolve("platform/mini"),
                root.resolve("platform/mini-delta")));
        logs.put("golf", List.of(root.resolve("golf/csv/events_small.csv")));
        // The sections of the session "conc" mix two hands that were played at once.
        logs.put("pokerforbots", files(root.resolve("pokerforbots"), List.of("spawn",
                "capture/cap6", "capture/caphu", "capture/faults", "capture/restart",
                "tampered/base.phhs"),
                ".phhs"));
        logs.put("phh", files(root.resolve("phh"), List.of("famous", "generated", "handhq",
                "pluribus", "pluribus-single", "wsop", "wsop54"), ".phh"));
        logs.replaceAll((system, paths) -> paths.stream().filter(Files::exists).toList());
        return logs;
    }

    /** Files below these folders with the ending, an {@code s} after it or not. */
    private static List<Path> files(Path system, List<String> folders, String ending) {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            if (!Files.exists(system.resolve(folder))) {
                continue;
            }
            try (Stream<Path> all = Files.walk(system.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(ending)
                        || file.toString().endsWith(ending + "s")).sorted().forEach(files::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return files;
    }
}
