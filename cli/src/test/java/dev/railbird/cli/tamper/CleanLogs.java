package dev.railbird.cli.tamper;

import dev.railbird.cli.mutation.Corpus;
import dev.railbird.cli.mutation.Told;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.SplitMix64;
import dev.railbird.core.replay.HandStatus;
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

/** Logs that nobody has tampered with, and the hands of them that are forged. */
final class CleanLogs {
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    private static final String FAIR = "fair house";
    private static final Path RAKE =
            Path.of("testdata/checks/LEDG-06/clean-the-account-moves-by-the-rake.jsonl");
    private static final long SEED = 20261121;

    private final SplitMix64 random = new SplitMix64(SEED);
    private final Map<String, Stock> stocks = new LinkedHashMap<>();

    /**
     * The logs of a system.
     *
     * @param clean hands that an audit has nothing to say of
     * @param windows the hands of these that are forged, and those around them
     */
    record Stock(int files, long bytes, int hands, int clean, List<Window> windows) {
    }

    private CleanLogs() {
    }

    /** By system, logs of this repository. */
    static Map<String, Stock> ofRepository() {
        CleanLogs logs = new CleanLogs();
        logs.add("deal-r", 2, paths("samples/deal-r", "testdata/deal-r/engine.csv"));
        logs.add("idealic", 2, paths("samples/idealic/seats.jsonl",
                "testdata/idealic/hands.jsonl"));
        logs.add("platform", 2, paths("samples/platform"));
        logs.add("pokerforbots", 2, paths("testdata/pokerforbots/three.phhs"));
        logs.add("phh", 5, paths("samples/phh/100-1.phh", "samples/phh/wsop-2023-43-5-50.phh",
                "samples/generated/FT-100001.phh", "samples/generated/N2L1D-900001.phh",
                "samples/handhq/party-400nl.phhs"));
        logs.addFairHouse();
        return logs.stocks;
    }

    /** By system, those of the corpus. */
    static Map<String, Stock> ofCorpus(Path corpus) {
        Map<String, List<Path>> clean = Corpus.clean(corpus);
        CleanLogs logs = new CleanLogs();
        logs.add("deal-r", 25, clean.get("deal-r"));
        logs.add("idealic", 20, clean.get("idealic"));
        logs.add("platform", 12, clean.get("platform"));
        logs.add("pokerforbots", 25, clean.get("pokerforbots"));
        logs.add("phh", 40, clean.get("phh"));
        logs.addFairHouse();
        return logs.stocks;
    }

    private static List<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).toList();
    }

    private void addFairHouse() {
        add(FAIR, 2, List.of(RAKE));
        Stock read = stocks.get(FAIR);
        List<Window> windows = new ArrayList<>(read.windows());
        windows.addAll(FairHouse.windows());
        int hands = read.hands() + FairHouse.windows().stream()
                .mapToInt(window -> window.hands().size()).sum();
        stocks.put(FAIR, new Stock(read.files(), read.bytes(), hands, hands, windows));
    }

    /** So many hands that an audit has nothing to say of, from as many files as there are. */
    private void add(String system, int quota, List<Path> paths) {
        List<List<GameAudit>> logs = new ArrayList<>();
        paths.forEach(path -> logs.addAll(tables(path)));
        List<List<Integer>> clean = new ArrayList<>(logs.stream().map(CleanLogs::clean).toList());
        int found = clean.stream().mapToInt(List::size).sum();
        List<Window> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(quota, found)) {
            List<Integer> open = new ArrayList<>();
            for (int k = 0; k < logs.size(); k++) {
                if (!clean.get(k).isEmpty()) {
                    open.add(k);
                }
            }
            while (!open.isEmpty() && chosen.size() < quota) {
                int log = open.remove(random.below(open.size()));
                List<Integer> left = clean.get(log);
                chosen.add(around(logs.get(log), left.remove(random.below(left.size()))));
            }
        }
        List<Path> files = paths.stream().flatMap(path -> below(path).stream()).toList();
        stocks.put(system, new Stock(files.size(), files.stream().mapToLong(CleanLogs::size).sum(),
                logs.stream().mapToInt(List::size).sum(), found, chosen));
    }

    /** The hands of each table of each file: those of deal-r stand between each other. */
    private static List<List<GameAudit>> tables(Path path) {
        Map<String, List<GameAudit>> tables = new TreeMap<>();
        Told.of(path).games().forEach(game -> tables.computeIfAbsent(game.location().source()
                        + " " + game.stream().text().replaceFirst("-h[0-9]+$", ""),
                any -> new ArrayList<>()).add(game));
        return List.copyOf(tables.values());
    }

    private static List<Integer> clean(List<GameAudit> games) {
        List<Integer> clean = new ArrayList<>();
        for (int k = 0; k < games.size(); k++) {
            if (isClean(games.get(k))) {
                clean.add(k);
            }
        }
        return clean;
    }

    private static Window around(List<GameAudit> games, int at) {
        int from = Math.max(0, at - BEFORE);
        return new Window(games.subList(from, Math.min(games.size(), at + AFTER)).stream()
                .map(CleanLogs::hand).toList(), at - from);
    }

    /** What only a server's own rules allow is no clean hand: they allow a forger the same. */
    private static boolean isClean(GameAudit game) {
        return game.status() == HandStatus.COMPLETE && game.findings().stream()
                .allMatch(finding -> finding.severity() == Severity.NOTICE
                        && !finding.check().text().startsWith("RULE-"))
                && !hand(game).events().isEmpty();
    }

    private static PokerHand hand(GameAudit game) {
        return game.told(hand -> hand.replay().hand(), golf -> {
            throw new IllegalArgumentException("golf has hands of its own");
        });
    }

    private static List<Path> below(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
