package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three bots, seed 1337: the statistics beside the session tell the seed. */
class DeckStepsTest {
    private static final String SESSION = Imported.testdata("three.phhs");
    @TempDir
    private Path folder;

    @Test
    void everyDeckOfARunFollowsFromItsSeed() throws IOException {
        Imported session = audited(SESSION);

        assertEquals(List.of(), session.violations());
        assertTrue(session.audits.stream().allMatch(audit -> dealt(audit).equals(Verdict.HOLDS)));
        assertEquals("360", step(session.audits.get(119)));
    }

    @Test
    void exchangedCardsOfFoldedPlayersAreFoundBySeedAlone() throws IOException {
        String first = hole("p1");
        String second = hole("p2");

        Imported session = audited(SESSION.replaceFirst(first, "d dh p1 " + second.substring(8))
                .replaceFirst(second, "d dh p2 " + first.substring(8)));

        assertEquals("SEED-08 hand-1:12", session.violations().get(0));
    }

    @Test
    void exchangedBotsAreFoundByTheSeatsOfTheSeed() throws IOException {
        int at = SESSION.indexOf("players = [");
        String line = SESSION.substring(at, SESSION.indexOf(']', at));
        String[] bots = line.substring(11).split(", ");
        String other = "players = [" + bots[1] + ", " + bots[0] + ", " + bots[2];

        Imported session = audited(SESSION.substring(0, at) + other
                + SESSION.substring(at + line.length()));

        assertEquals(List.of("SEED-08 hand-1:13"), session.violations());
    }

    @Test
    void aHandThatWasTakenOutWithItsNumberLeavesAGapInTheSteps() throws IOException {
        String without = SESSION.substring(0, SESSION.indexOf("[5]\n"));
        String fifth = SESSION.substring(SESSION.indexOf("[6]\n"), SESSION.indexOf("[7]\n"))
                .replace("[6]\n", "[5]\n").replace("hand-6", "hand-5");

        Imported session = audited(without + fifth);

        assertEquals(List.of("LOG-12 hand-5"), session.findings.stream()
                .filter(f -> f.severity() == Severity.SUSPICION && f.hand().isPresent())
                .map(f -> f.check() + " " + f.hand().orElseThrow()).toList());
    }

    @Test
    void withoutASeedTheDecksAreNotCheckable() {
        Imported session = Imported.text(new PokerForBotsImporter(), SESSION);

        assertEquals(Verdict.notCheckable("the seed is not told"), dealt(session.audits.get(0)));
    }

    private static String hole(String player) {
        int at = SESSION.indexOf("d dh " + player);
        return SESSION.substring(at, at + 12);
    }

    private static Verdict dealt(HandAudit audit) {
        return audit.verdicts().get(Checks.all().indexOf(Checks.find("SEED-08").orElseThrow()));
    }

    private static String step(HandAudit audit) {
        return audit.replay().hand().claims().stream()
                .filter(claim -> claim.claim() instanceof Claim.DeckSource)
                .map(claim -> ((Claim.DeckSource) claim.claim()).nonce()).findFirst().orElse("");
    }

    private Imported audited(String session) throws IOException {
        Path file = folder.resolve("run.phhs");
        Files.writeString(file, session, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("run.stats.json"), Imported.testdata("three.stats.json"),
                StandardCharsets.UTF_8);
        return Imported.file(new PokerForBotsImporter(), file);
    }
}
