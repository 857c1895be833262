package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds that come with the call and not with the log. */
class ToldSeedsTest {
    private static final String SIX = "testdata/pokerforbots/six.phhs";
    private static final String SEED =
            "0a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778899aabbccddeeff";

    private static final String GOLF_SEED = "\"\"deck_seed\"\": 330522556";
    private static final String MASKED = "\"\"deck_seed\"\": null";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path committed(String... without) throws IOException {
        StringBuilder text = new StringBuilder();
        Checkout.read("testdata/checks/SEED-08/clean-committed-and-dealt.phh").lines()
                .filter(line -> Arrays.stream(without).noneMatch(line::startsWith))
                .forEach(line -> text.append(line).append('\n'));
        return write("hand.phh", text.toString());
    }

    @Test
    void theSeedOfAGameProvesEveryHandOfIt() {
        String hands = Call.railbird("replay", SIX, "--seed", "42", "--output", "json").out();
        assertEquals(12, hands.lines().filter(hand ->
                hand.contains("\"SEED-08\":\"HOLDS\"")).count(), hands);
        assertFalse(Call.railbird("replay", SIX, "--output", "json").out()
                .contains("\"SEED-08\":\"HOLDS\""));
    }

    /** A log that masks its seeds proves nothing of its deck until somebody tells it. */
    @Test
    void theSeedOfAGolfRoundProvesItsDealAndEveryDraw() throws IOException {
        String log = Checkout.read("testdata/checks/SEED-08/clean-golf-seed-gives-the-deal.csv");
        String told = "7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc#1=330522556";
        String silent = log.replace(GOLF_SEED, MASKED);
        Path file = write("golf.csv", silent);
        assertFalse(verdicts(file).contains("\"SEED-08\":\"HOLDS\""));
        assertTrue(verdicts(file, "--seed", told).contains("\"SEED-08\":\"HOLDS\""));
        Call wrong = Call.railbird("audit", file.toString(), "--checks", "SEED", "--seed",
                told.replace("556", "557"));
        assertTrue(wrong.out().contains("violation [SEED-08] the seed 330522557 does not give"
                + " this deal"), wrong.out());
        Path drawn = write("drawn.csv", Checkout.read(
                "testdata/checks/SEED-08/fires-golf-draw-replaced.csv")
                .replace(GOLF_SEED, MASKED));
        assertFalse(Call.railbird("audit", drawn.toString()).out().contains("[SEED-08]"));
        assertTrue(Call.railbird("audit", drawn.toString(), "--seed", told).out()
                .contains("violation [SEED-08] the seed 330522556 gives another card here"));
        assertTrue(Call.railbird("audit", file.toString(), "--seed",
                told.replace("330522556", "x")).err().contains("was not used"));
    }

    /** What the caller tells goes before what the log says. */
    @Test
    void aToldSeedOfGolfGoesBeforeTheOneInTheLog() {
        Call call = Call.railbird("audit",
                "testdata/checks/SEED-08/clean-golf-seed-gives-the-deal.csv", "--seed",
                "7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc=1");
        assertTrue(call.out().contains("the seed 1 does not give this deal"), call.out());
    }

    private static String verdicts(Path file, String... more) {
        return Call.railbird(Stream.concat(Stream.of("replay", file.toString(), "--output",
                "json"), Stream.of(more)).toArray(String[]::new)).out();
    }

    /** Two players fold each other's cards, which nobody shows. */
    @Test
    void whatOnlyASeedCanTellIsFoundWithIt() throws IOException {
        String log = Checkout.read(SIX);
        String hole = log.replace("d dh p1 2c3h", "d dh p1 3c6s")
                .replace("d dh p6 3c6s", "d dh p6 2c3h");
        assertFalse(hole.equals(log));
        Path changed = write("six.phhs", hole);
        assertFalse(Call.railbird("audit", changed.toString()).out().contains("[SEED-08]"));
        Call call = Call.railbird("audit", changed.toString(), "--seed", "six.phhs=42");
        assertTrue(call.out().contains("violation [SEED-08] a card of p1 is not the one"),
                call.out());
        assertEquals("", call.err());
    }

    @Test
    void anotherSeedThanTheOneThatDealtIsFound() {
        assertTrue(Call.railbird("audit", SIX, "--seed", "43").out().contains("[SEED-08]"));
    }

    @Test
    void aFileOfSeedsOpensTheCommitmentsOfItsHands() throws IOException {
        Path hand = committed("_deal_seed");
        Path seeds = write("seeds.txt", "# told by the house\n\nh1=" + SEED + "\n");
        String verdicts = Call.railbird("replay", hand.toString(), "--seeds", seeds.toString(),
                "--output", "json").out();
        assertTrue(verdicts.contains("\"SEED-04\":\"HOLDS\""), verdicts);
        assertTrue(verdicts.contains("\"SEED-08\":\"HOLDS\""), verdicts);
        Call other = Call.railbird("audit", hand.toString(), "--seed",
                "h1=" + SEED.replace('0', '1'));
        assertTrue(other.out().contains("violation [SEED-04]"), other.out());
        assertEquals(ExitCode.FINDINGS, other.exit());
    }

    @Test
    void aSaltStandsBehindATab() throws IOException {
        Path hand = committed("_deal_seed", "_deal_form", "_deal_commitment");
        String text = Files.readString(hand) + "_deal_commitment = "
                + "'7118b4aa450c6446974f88355106c55af7408415c17b318debaf33c4ce225513'\n";
        Path salted = write("salted.phh", text);
        Path seeds = write("seeds.txt", "h1=" + SEED + "\t000102030405060708090a0b0c0d0e0f\n");
        String verdicts = Call.railbird("replay", salted.toString(), "--seeds", seeds.toString(),
                "--output", "json").out();
        assertTrue(verdicts.contains("\"SEED-04\":\"HOLDS\""), verdicts);
    }

    @Test
    void aLogWithoutAWordOfSeedsIsHeldAgainstAToldScheme() throws IOException {
        Path hand = committed("_deal");
        String verdicts = Call.railbird("replay", hand.toString(), "--seed", "h1=" + SEED,
                "--scheme", "ths-deck-v1", "--output", "json").out();
        assertTrue(verdicts.contains("\"SEED-08\":\"HOLDS\""), verdicts);
    }

    @Test
    void aSeedOfNoHandIsToldOf() throws IOException {
        Call call = Call.railbird("audit", committed().toString(), "--seed", "h2=1");
        assertTrue(call.err().contains("the seed of h2 was not used"), call.err());
        assertEquals(ExitCode.CLEAN, call.exit());
    }

    @Test
    void whatIsNoSeedIsAnErrorOfUse() throws IOException {
        String hand = committed().toString();
        for (String[] words : new String[][] {{"--seed", "h1="}, {"--seed", "=1"},
            {"--seed", "a=1", "--seed", "a=2"}, {"--seeds", folder.resolve("none").toString()},
            {"--scheme", "ths-deck-v1"}, {"--seed", "h1=1", "--scheme", "none"},
            {"--seed", "h1=1", "--plan", "none"}}) {
            String[] call = Stream.concat(Stream.of("audit",
                    hand), Stream.of(words)).toArray(String[]::new);
            assertEquals(ExitCode.USAGE, Call.railbird(call).exit(), String.join(" ", words));
        }
    }
}
