package dev.railbird.cli.golden;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.Source;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One hand in a file of its own: poker as a canonical line, golf as the lines of its log that hold
 * its events, or the whole log where that is one game without lines.
 */
public final class Reproduction {
    private Reproduction() {
    }

    /** Writes the hand that was replayed from this source; false when it is not found again. */
    public static boolean write(Optional<String> format, Input input, GameAudit audit, Path file)
            throws IOException {
        List<String> lines = new ArrayList<>();
        List<GolfGame> games = new ArrayList<>();
        Pipeline.read(format, List.of(input), item -> {
            if (item instanceof Item.Hand hand && lines.isEmpty()
                    && hand.hand().id().equals(audit.id())
                    && hand.hand().record().equals(audit.record())) {
                lines.add(new CanonicalWriter().line(hand.hand()));
            } else if (item instanceof Item.Golf game && game.game().id().equals(audit.id())) {
                games.add(game.game());
            }
        });
        if (!games.isEmpty()) {
            lines.addAll(lines(input.source(), games.get(0)));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
        return !lines.isEmpty();
    }

    private static List<String> lines(Source source, GolfGame game) throws IOException {
        TreeSet<Integer> wanted = new TreeSet<>();
        for (GolfGame.Recorded event : game.events()) {
            if (event.location().at() instanceof SourceLocation.Line line) {
                wanted.add(line.line());
            }
        }
        List<String> lines = new ArrayList<>();
        if (source.isDatabase()) {
            return lines;
        }
        // Events that share lines are members of one value, which is only whole as a whole.
        boolean isWhole = wanted.size() < game.events().size();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                boolean isHead = number == 1 && !line.startsWith("{") && !line.startsWith("[");
                if (isWhole || isHead || wanted.contains(number)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
