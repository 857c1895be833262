package dev.railbird.cli.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Logs of golf and platform with less and less taken out, for the tamper matrix. */
final class Layers {
    private static final Set<Subject> SUBJECTS = EnumSet.of(Subject.HOLE_CARD, Subject.BOARD_CARD,
            Subject.DEALT_CARD, Subject.DRAWN_CARD, Subject.TABLE_CARD, Subject.FINAL_CARD,
            Subject.BET, Subject.WINNINGS, Subject.ACTOR, Subject.WINNER, Subject.PLAYER,
            Subject.SEED, Subject.SCORE, Subject.TOTAL, Subject.FINISHER, Subject.BALANCE,
            Subject.FLAG, Subject.ENTRY, Subject.TIME, Subject.EVENT, Subject.HAND);
    private static final Set<Operation> SLIPS = EnumSet.of(Operation.DAMAGED, Operation.SKIPPED,
            Operation.REPEATED, Operation.FILLED, Operation.DOUBLED);

    private static final String PAYLOAD = "event_data";
    private static final Pattern CARD =
            Pattern.compile("\\{\"rank\": \"[^\"]+\", \"suit\": \"[^\"]+\"\\}");

    private Layers() {
    }

    /** By name of a layer, what is left of the log. */
    static Map<String, Systems.Sample> of(Path golf, Path platform) {
        Map<String, Systems.Sample> layers = new LinkedHashMap<>();
        layers.put("golf, play and scores", withoutSeeds(Systems.sample("golf", golf).log()));
        layers.put("and seeds", Systems.sample("golf", golf));
        Log capture = Systems.sample("platform", platform).log();
        layers.put("platform, messages", left(capture, file -> file.startsWith("ws-")
                || file.equals("capture.json")));
        layers.put("and calls", left(capture, file -> !file.endsWith(".csv")));
        layers.put("and accounts", Systems.sample("platform", platform));
        return layers;
    }

    /** The system whose values a layer holds. */
    static String system(Systems.Sample layer) {
        return layer.log().files().containsKey("capture.json") ? "platform" : "golf";
    }

    /**
     * Draws of golf that look like other draws: where a card is drawn from the deck, discarded at
     * once and never seen again, it is one that is still in the deck, in both rows.
     */
    static List<Cut> seamless(Systems.Sample golf) {
        List<Cut> cuts = new ArrayList<>();
        Part part = golf.parts().get(0);
        for (int k = 0; k + 1 < part.entries().size(); k++) {
            String drawn = part.entries().get(k).cell(PAYLOAD);
            Matcher card = CARD.matcher(drawn);
            boolean isThrownAway = drawn.contains("\"deck\"") && card.find()
                    && part.entries().get(k + 1).type().equals("card_discarded:")
                    && part.entries().get(k + 1).cell(PAYLOAD).contains(card.group())
                    && !told(part, part.hand(k), k + 2).contains(card.group());
            if (isThrownAway) {
                int row = k;
                String other = unseen(part, part.hand(k));
                cuts.add(new Cut(Subject.DRAWN_CARD, Operation.CHANGED, "drawn and discarded",
                        part.hand(k), part.file(), part.line(k, 0, 0), () -> part.edited(rows -> {
                            for (int at = row; at <= row + 1; at++) {
                                rows.set(at, rows.get(at).with(PAYLOAD, rows.get(at).cell(PAYLOAD)
                                        .replace(card.group(), other)));
                            }
                            return rows;
                        })));
            }
        }
        return cuts;
    }

    /** A card that no row of the game names. */
    private static String unseen(Part part, String game) {
        String all = told(part, game, 0);
        return Stream.of("hearts", "spades", "clubs", "diamonds")
                .flatMap(suit -> Stream.of("2", "3", "4", "5", "6", "7", "8", "9", "10")
                        .map(rank -> "{\"rank\": \"" + rank + "\", \"suit\": \"" + suit + "\"}"))
                .filter(card -> !all.contains(card)).findFirst().orElseThrow();
    }

    /** Everything that a game tells from a row on. */
    private static String told(Part part, String game, int from) {
        return IntStream.range(from, part.entries().size())
                .filter(k -> part.hand(k).equals(game))
                .mapToObj(k -> part.entries().get(k).cell(PAYLOAD))
                .collect(Collectors.joining());
    }

    /** What somebody does on purpose to cards, chips, players, events and hands. */
    static boolean isForgery(Cut cut) {
        return SUBJECTS.contains(cut.subject()) && !SLIPS.contains(cut.operation());
    }

    private static Systems.Sample withoutSeeds(Log log) {
        String file = log.name();
        return Systems.sample("golf", log.with(file, log.files().get(file)
                .replaceAll("\"\"deck_seed\"\": [0-9]+", "\"\"deck_seed\"\": null")));
    }

    private static Systems.Sample left(Log capture, Predicate<String> stays) {
        Map<String, String> files = new LinkedHashMap<>(capture.files());
        files.keySet().removeIf(stays.negate());
        return Systems.capture(new Log(capture.name(), files));
    }
}
