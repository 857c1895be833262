package dev.railbird.cli.tamper;

import dev.railbird.cli.mutation.Told;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.replay.HandStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Logs that nobody has tampered with, and the hands of them that are forged. */
final class CleanLogs {
    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private CleanLogs() {
    }

    /** By system, logs of this repository. */
    static Map<String, List<String>> ofRepository() {
        Map<String, List<String>> logs = new LinkedHashMap<>();
        logs.put("deal-r", List.of("samples/deal-r", "testdata/deal-r/engine.csv"));
        logs.put("idealic", List.of("samples/idealic/seats.jsonl", "testdata/idealic/hands.jsonl"));
        logs.put("platform", List.of("samples/platform"));
        logs.put("pokerforbots", List.of("testdata/pokerforbots/three.phhs"));
        logs.put("phh", List.of("samples/phh/100-1.phh", "samples/phh/wsop-2023-43-5-50.phh",
                "samples/generated/FT-100001.phh", "samples/generated/N2L1D-900001.phh",
                "samples/handhq/party-400nl.phhs"));
        return logs;
    }

    /** By system, folders and files of the corpus without its tampered ones. */
    static Map<String, List<String>> ofCorpus(Path corpus) {
        Map<String, List<String>> logs = new LinkedHashMap<>();
        put(logs, corpus, "deal-r", "documented", "engine", "server_small");
        put(logs, corpus, "idealic", "hands.jsonl");
        put(logs, corpus, "platform", "mini", "mini-delta");
        put(logs, corpus, "pokerforbots", "spawn");
        put(logs, corpus, "phh", "famous", "generated", "handhq", "pluribus", "pluribus-single",
                "wsop", "wsop54");
        return logs;
    }

    private static void put(Map<String, List<String>> logs, Path corpus, String system,
            String... names) {
        logs.put(system, List.of(names).stream()
                .map(name -> corpus.resolve(system).resolve(name).toString()).toList());
    }

    /** From each file at most so many hands that an audit has nothing to say of, evenly spread. */
    static List<Window> chosen(String path, int each) {
        Map<String, List<GameAudit>> bySource = new TreeMap<>();
        Told.of(Path.of(path)).games().forEach(game -> bySource
                .computeIfAbsent(game.location().source(), any -> new ArrayList<>()).add(game));
        List<Window> chosen = new ArrayList<>();
        for (List<GameAudit> games : bySource.values()) {
            List<Integer> clean = new ArrayList<>();
            for (int k = 0; k < games.size(); k++) {
                if (isClean(games.get(k))) {
                    clean.add(k);
                }
            }
            for (int k = 0; k < Math.min(each, clean.size()); k++) {
                int at = clean.get(clean.size() * (2 * k + 1) / (2 * Math.min(each, clean.size())));
                chosen.add(around(games, at));
            }
        }
        return chosen;
    }

    private static Window around(List<GameAudit> games, int at) {
        int from = Math.max(0, at - BEFORE);
        return new Window(games.subList(from, Math.min(games.size(), at + AFTER)).stream()
                .map(CleanLogs::hand).toList(), at - from);
    }

    private static boolean isClean(GameAudit game) {
        return game.status() == HandStatus.COMPLETE && game.findings().stream()
                .allMatch(finding -> finding.severity() == Severity.NOTICE)
                && !hand(game).events().isEmpty();
    }

    private static PokerHand hand(GameAudit game) {
        return game.told(hand -> hand.replay().hand(), golf -> {
            throw new IllegalArgumentException("golf has hands of its own");
        });
    }
}
