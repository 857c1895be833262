package dev.railbird.cli.mutation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A long log in pieces that are logs of their own, so that an audit of each is short. */
final class Slices {
    private static final int HANDS = 3;
    private static final int GAMES = 2;

    private Slices() {
    }

    /** Whole tables of deal-r, whose hands pass their stacks on; a few hands of the others. */
    static List<Systems.Sample> of(String system, Path path, String name) {
        Systems.Sample whole = Systems.sample(system, path);
        if (Files.isDirectory(path)) {
            return List.of(whole);
        }
        Part part = whole.parts().get(0);
        List<String> hands = part.entries().stream().map(part.dialect()::hand).distinct()
                .filter(hand -> !hand.isEmpty()).toList();
        UnaryOperator<String> slice = system.equals("deal-r") ? hand -> table(hand, hands)
                : game -> Integer.toString(hands.indexOf(game) / GAMES);
        Map<String, List<Entry>> pieces = new LinkedHashMap<>();
        for (int k = 0; k < part.entries().size(); k++) {
            String key = part.dialect().hasActions() ? Integer.toString(k / HANDS)
                    : slice.apply(part.hand(k));
            pieces.computeIfAbsent(key, any -> new ArrayList<>()).add(part.entries().get(k));
        }
        List<Systems.Sample> slices = new ArrayList<>();
        pieces.forEach((key, entries) -> {
            String text = part.with(part.dialect().counted(entries)).files().get(part.file());
            Log log = new Log(name + "#" + key, Map.of(part.file(), text));
            slices.add(new Systems.Sample(log,
                    List.of(Part.of(log, part.file(), part.dialect()))));
        });
        return slices;
    }

    /** The table whose name, in its own stream after {@code table-}, stands in that of a hand. */
    private static String table(String stream, List<String> streams) {
        return streams.stream().filter(other -> other.startsWith("table-"))
                .map(other -> other.substring("table-".length()))
                .filter(table -> ("-" + stream + "-").contains("-" + table + "-"))
                .findFirst().orElse(stream);
    }
}
