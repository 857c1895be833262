package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Logs of golf and platform with less and less taken out, for the tamper matrix. */
final class Layers {
    private static final Set<Subject> SUBJECTS = EnumSet.of(Subject.HOLE_CARD, Subject.BOARD_CARD,
            Subject.DEALT_CARD, Subject.DRAWN_CARD, Subject.TABLE_CARD, Subject.FINAL_CARD,
            Subject.BET, Subject.WINNINGS, Subject.ACTOR, Subject.WINNER, Subject.PLAYER,
            Subject.SEED, Subject.SCORE, Subject.TOTAL, Subject.FINISHER, Subject.BALANCE,
            Subject.FLAG, Subject.ENTRY, Subject.POSITION, Subject.TIME, Subject.EVENT,
            Subject.HAND);
    private static final Set<Operation> SLIPS = EnumSet.of(Operation.DAMAGED, Operation.SKIPPED,
            Operation.REPEATED, Operation.FILLED, Operation.DOUBLED);

    private Layers() {
    }

    /** By name of a layer, what is left of a store of golf. */
    static Map<String, Systems.Sample> ofGolf(Systems.Sample golf) {
        Map<String, Systems.Sample> layers = new LinkedHashMap<>();
        layers.put("golf, play and scores", withoutSeeds(golf));
        layers.put("and seeds", golf);
        return layers;
    }

    /** By name of a layer, what is left of a capture of platform. */
    static Map<String, Systems.Sample> ofPlatform(Systems.Sample platform) {
        Map<String, Systems.Sample> layers = new LinkedHashMap<>();
        layers.put("platform, messages", left(platform.log(), file -> file.startsWith("ws-")
                || file.equals("capture.json")));
        layers.put("and calls", left(platform.log(), file -> !file.endsWith(".csv")));
        layers.put("and accounts", platform);
        return layers;
    }

    /** All forgeries of a layer: of each value, and those that somebody has thought out. */
    static List<Cut> forgeries(Systems.Sample layer, Fields fields) {
        List<Cut> cuts = new ArrayList<>(Surgeon.cuts(layer.parts(), fields).stream()
                .filter(Layers::isForgery).toList());
        cuts.addAll(system(layer).equals("golf") ? new GolfForgeries(layer.parts().get(0)).cuts()
                : new LedgerForgeries(layer.log()).cuts());
        return cuts;
    }

    /** The system whose values a layer holds. */
    static String system(Systems.Sample layer) {
        return layer.log().files().containsKey("capture.json") ? "platform" : "golf";
    }

    /** What somebody does on purpose to cards, chips, players, events and hands. */
    private static boolean isForgery(Cut cut) {
        return SUBJECTS.contains(cut.subject()) && !SLIPS.contains(cut.operation())
                && !cut.operation().isOfForm();
    }

    private static Systems.Sample withoutSeeds(Systems.Sample golf) {
        Part part = golf.parts().get(0);
        Log log = golf.log().with(part.file(), golf.log().files().get(part.file())
                .replaceAll("\"\"deck_seed\"\": [0-9]+", "\"\"deck_seed\"\": null"));
        return new Systems.Sample(log, List.of(Part.of(log, part.file(), part.dialect())));
    }

    private static Systems.Sample left(Log capture, Predicate<String> stays) {
        Map<String, String> files = new LinkedHashMap<>(capture.files());
        files.keySet().removeIf(stays.negate());
        return Systems.capture(new Log(capture.name(), files));
    }
}
