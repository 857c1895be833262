package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Golf games whose log masks its seeds, told round by round; among them are reshuffles. */
class ToldGolfSeedsTest {
    private static final String GAMES = "testdata/golf/games.csv";
    /** Five players leave 21 cards in the deck, and 22 are drawn from it. */
    private static final String RESHUFFLED = "d7fa9e0a-8f85-4e3b-9b91-d1f84a890410";
    private static final Pattern ROUND = Pattern.compile(
            "^\\d+,([0-9a-f-]{36}),(\\d+),round_started,.*\"\"deck_seed\"\": (\\d+)");

    @TempDir
    private Path folder;
    private Path log;
    /** By game: its seeds in the order of its rounds. */
    private final TreeMap<String, TreeMap<Long, String>> seeds = new TreeMap<>();

    @BeforeEach
    void mask() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Checkout.read(GAMES).split("\n")) {
            Matcher round = ROUND.matcher(line);
            if (round.find()) {
                seeds.computeIfAbsent(round.group(1), game -> new TreeMap<>())
                        .put(Long.parseLong(round.group(2)), round.group(3));
            }
            lines.add(line.replaceAll("\"\"deck_seed\"\": \\d+", "\"\"deck_seed\"\": null"));
        }
        log = Files.writeString(folder.resolve("masked.csv"), String.join("\n", lines) + "\n");
    }

    private Path told(int added) throws IOException {
        List<String> told = new ArrayList<>();
        for (String game : seeds.keySet()) {
            int number = 0;
            for (String seed : seeds.get(game).values()) {
                number++;
                told.add(game + "#" + number + "="
                        + (Long.parseLong(seed) + (number > 1 ? added : 0)));
            }
        }
        return Files.write(folder.resolve("seeds.txt"), told);
    }

    private long laterRounds() {
        return seeds.values().stream().mapToLong(rounds -> rounds.size() - 1).sum();
    }

    @Test
    void everyRoundAndEveryReshuffleFollowsFromItsToldSeed() throws IOException {
        assertTrue(laterRounds() > 0, "some game has a second round");
        assertFalse(holds().contains("\"SEED-08\":\"HOLDS\""), "nobody told a seed");
        String verdicts = holds("--seeds", told(0).toString());
        assertEquals(seeds.size(), verdicts.split("\"SEED-08\":\"HOLDS\"", -1).length - 1);
    }

    @Test
    void aWrongSeedOfALaterRoundIsToldAtThatRound() throws IOException {
        Call call = Call.railbird("audit", log.toString(), "--checks", "SEED-08", "-q",
                "--seeds", told(1).toString());
        assertEquals(laterRounds(), call.out().lines()
                .filter(line -> line.contains("does not give this deal")).count(), call.out());
    }

    /** Its seeds are its own, however often it is told. */
    @Test
    void aCopyOfAGameIsNoSecondGame() throws IOException {
        Call call = Call.railbird("audit", GAMES, log.toString(), "--checks", "SEED-12", "-q",
                "-v", "--seeds", told(0).toString());
        assertEquals("", call.out());
    }

    /** The reshuffle has no event of its own: the card after it is what shows it. */
    @Test
    void aCardThatIsDrawnAfterAReshuffleIsHeldAgainstTheToldSeed() throws IOException {
        List<String> lines = Files.readAllLines(log);
        int last = lastDrawOfAReshuffledRound(lines);
        String line = lines.get(last);
        lines.set(last, line.contains("\"\"rank\"\": \"\"K\"\"")
                ? line.replace("\"\"rank\"\": \"\"K\"\"", "\"\"rank\"\": \"\"9\"\"")
                : line.replaceFirst("\"\"rank\"\": \"\"[^\"]+\"\"", "\"\"rank\"\": \"\"K\"\""));
        Files.write(log, lines);
        Call call = Call.railbird("audit", log.toString(), "--checks", "SEED-08", "-q",
                "--seeds", told(0).toString());
        assertTrue(call.out().contains("masked.csv:" + (last + 1) + ": violation [SEED-08]"),
                call.out());
    }

    /** The last card from the deck of that game. */
    private static int lastDrawOfAReshuffledRound(List<String> lines) {
        int last = -1;
        long sequence = -1;
        for (int k = 0; k < lines.size(); k++) {
            if (isDraw(lines.get(k)) && lines.get(k).split(",")[1].equals(RESHUFFLED)) {
                long number = Long.parseLong(lines.get(k).split(",")[2]);
                last = number > sequence ? k : last;
                sequence = Math.max(number, sequence);
            }
        }
        return last;
    }

    private static boolean isDraw(String line) {
        return line.contains(",card_drawn,") && line.contains("\"\"source\"\": \"\"deck\"\"");
    }

    private String holds(String... more) {
        List<String> words = new ArrayList<>(List.of("replay", log.toString(), "--output",
                "json"));
        words.addAll(List.of(more));
        return Call.railbird(words.toArray(new String[0])).out();
    }
}
