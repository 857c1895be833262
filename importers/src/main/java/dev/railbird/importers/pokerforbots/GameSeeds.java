package dev.railbird.importers.pokerforbots;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.ToldSeed;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import dev.railbird.importers.pokerforbots.message.JsonMessage;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The seed of a game, from the statistics or the configuration that the server wrote beside a
 * session or capture: {@code NAME.stats.json}, else {@code stats.json} or {@code game.json}, and
 * {@code runN.stats.json} for the runs of a session; or from whoever asks for the audit.
 */
public final class GameSeeds {
    private static final int BYTES_MAX = 16 * 1024 * 1024;
    private static final int SMALL = 1_024;
    private final Source asked;
    private final Optional<Path> file;
    private final String source;

    /**
     * A seed and where it is told.
     *
     * @param text decimal, as written
     */
    public record Told(long number, String text, SourceLocation place) {
        /** A seed for a whole game is suspected once, not with each of its hands. */
        public void judge(ImportSink sink) {
            boolean isSmall = number >= 0 && number < SMALL;
            sink.finding(new Finding(new CheckId("SEED-16"),
                    isSmall ? Severity.SUSPICION : Severity.NOTICE, place, Optional.empty(), 0,
                    isSmall ? "the seed of the game is among the first that anybody tries"
                            : "one seed of 64 bits gives every deck and seat of the game",
                    isSmall ? "at least " + SMALL : "", text, "", false,
                    "The server tells its seed during play: GET /admin/games/{id}/stats."));
        }
    }

    public GameSeeds(Source source) {
        this.asked = source;
        this.file = source.path().filter(path -> path.getFileName() != null);
        this.source = source.name();
    }

    /**
     * What the user tells goes before what lies beside the file.
     *
     * @param run from 0, in the order of the file
     */
    public Optional<Told> of(int run) {
        Optional<Told> told = asked.seed(run).flatMap(GameSeeds::number);
        return told.isPresent() || file.isEmpty() ? told : beside(run);
    }

    private static Optional<Told> number(ToldSeed seed) {
        try {
            return Optional.of(new Told(Long.parseLong(seed.text()), seed.text(), seed.place()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Optional<Told> beside(int run) {
        String name = file.get().getFileName().toString();
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        boolean isSession = stem.equals("session");
        List<String> names = isSession
                ? List.of("run" + run + ".stats.json", "stats.json", "game.json")
                : List.of(stem + ".stats.json", "stats.json", "game.json");
        for (String candidate : names) {
            boolean isOfOneRun = candidate.startsWith("run") || !isSession || run == 0;
            Path path = file.get().resolveSibling(candidate);
            Optional<Told> told = isOfOneRun && Files.isRegularFile(path)
                    ? read(path, beside(candidate)) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private String beside(String candidate) {
        return source.substring(0, source.lastIndexOf('/') + 1) + candidate;
    }

    private static Optional<Told> read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            String text = new String(in.readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
            Fields fields = new JsonMessage().read(text);
            Optional<Datum> seed = fields.get("seed");
            boolean isOfServer = fields.get("small_blind").isPresent();
            if (seed.isEmpty() || !isOfServer) {
                return Optional.empty();
            }
            String digits = seed.get() instanceof Datum.Whole whole
                    ? Long.toString(whole.number())
                    : seed.get() instanceof Datum.Other other ? other.what() : "";
            int line = 1 + (int) text.substring(0, Math.max(0, text.indexOf("\"seed\"")))
                    .chars().filter(c -> c == '\n').count();
            return Optional.of(new Told(Long.parseLong(digits), digits,
                    SourceLocation.line(name, line, 1)));
        } catch (IOException | MessageFault | NumberFormatException unknown) {
            // The seed is a help, not an input: without it hands are read all the same.
            return Optional.empty();
        }
    }
}
