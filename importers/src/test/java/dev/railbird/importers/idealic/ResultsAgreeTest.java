package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.InformationLevel;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.Read;
import dev.railbird.importers.Share;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every hand leads to the stacks, winnings, rake and totals that the engine wrote. */
class ResultsAgreeTest {
    @Test
    void handsOfEveryKindLeadToTheirResults() {
        String text = Hands.text("hands.jsonl");
        // The file leaves out hands of the tables, and that is told; nothing else is.
        assertEquals(List.of(), Hands.headlines(text).stream()
                .filter(headline -> !headline.endsWith(" LOG-12")).toList());
        assertResults(text, 25, 21);
    }

    /** Hands of a second model: side pots that share a rake whose parts are no whole units. */
    @Test
    void everyPotBearsItsPartOfTheRakeToTheNextUnit() {
        String text = Hands.text("simulated.jsonl");
        assertEquals(List.of(), Hands.headlines(text));
        assertResults(text, 9, 9);
    }

    @Test
    void aSeedTellsTheWholeDeckAndAViewOneHand() {
        List<HandAudit> audits = Hands.audits(Hands.read(Hands.text("hands.jsonl")));
        assertEquals(InformationLevel.V0, audits.get(0).level());
        HandAudit view = audits.stream().filter(audit -> audit.replay().hand().attributes()
                .stream().anyMatch(field -> field.name().equals("author"))).findFirst()
                .orElseThrow();
        assertEquals(InformationLevel.V2, view.level());
    }

    @Test
    void theOlderDocumentIsReadToo() {
        String text = Hands.text("document-dialect.json");
        assertEquals(List.of(), Hands.headlines(text));
        assertResults(text, 2, 2);
    }

    @Test
    void theWholeCorpusLeadsToItsResults() {
        String corpus = System.getProperty("railbird.corpus", "");
        assumeTrue(!corpus.isEmpty() && Files.isDirectory(Path.of(corpus, "idealic")),
                "no corpus");
        String text = Hands.text(Path.of(corpus, "idealic", "hands.jsonl"));
        assertEquals(List.of(), Hands.headlines(text));
        for (String name : List.of("hands.jsonl", "hands.json")) {
            assertResults(Hands.text(Path.of(corpus, "idealic", name)), 79, 71);
        }
        System.out.println("idealic, hands with the results of the engine: 71 of 71 agree"
                + " (100 %), 8 hold none; status of 79 of 79 agree (100 %)");
    }

    /** {@code index.csv}: what another program says of each hand. */
    @Test
    void theIndexOfTheCorpusAgrees() throws Exception {
        String corpus = System.getProperty("railbird.corpus", "");
        Path folder = Path.of(corpus, "idealic");
        assumeTrue(!corpus.isEmpty() && Files.exists(folder.resolve("index.csv")), "no corpus");
        List<HandAudit> audits = Hands.audits(Hands.read(Hands.text(
                folder.resolve("hands.jsonl"))));
        List<String> rows = Files.readAllLines(folder.resolve("index.csv"));
        Share shown = new Share("idealic, players, end and showdown as indexed");
        for (String line : rows.subList(1, rows.size())) {
            String[] row = line.split(",", -1);
            HandAudit audit = audits.get(Integer.parseInt(row[0]));
            boolean isShown = audit.replay().hand().events().stream().anyMatch(recorded ->
                    recorded.event() instanceof PokerEvent.HandShown
                            || recorded.event() instanceof PokerEvent.HandMucked);
            boolean isSame = Integer.parseInt(row[4]) == audit.replay().hand().setup().seats()
                    .size() && row[7].equals(isShown ? "True" : "False");
            shown.add(isSame, row[0] + " " + row[1]);
        }
        assertEquals(List.of(), shown.print().missed());
        assertEquals(audits.size(), shown.of());
    }

    private static void assertResults(String text, int hands, int finished) {
        Read read = Hands.read(text);
        assertEquals(hands, read.hands.size());
        assertEquals(hands, read.used);
        int withResults = 0;
        for (HandAudit audit : Hands.audits(read)) {
            withResults += stacks(audit) > 0 ? 1 : 0;
            boolean isRunning = audit.replay().hand().stream().text().startsWith("Live");
            assertEquals(isRunning ? HandStatus.PARTIAL : HandStatus.COMPLETE,
                    audit.replay().status(), audit.record());
        }
        assertEquals(finished, withResults);
    }

    private static int stacks(HandAudit audit) {
        ChipScale scale = audit.replay().hand().setup().scale();
        int stacks = 0;
        for (RecordedClaim recorded : audit.replay().hand().claims()) {
            if (recorded.claim() instanceof Claim.FinalStack claim) {
                assertEquals(scale.text(claim.stack()),
                        scale.text(audit.replay().end().stackOf(claim.seat())), audit.record());
                stacks++;
            }
        }
        assertTrue(stacks == 0 || stacks == audit.replay().hand().setup().seats().size());
        return stacks;
    }
}
