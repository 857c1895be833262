package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.phh.PhhImporter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionImportTest {
    private static final PokerForBotsImporter IMPORTER = new PokerForBotsImporter();

    @Test
    void theDialectIsRecognisedBeforePlainPhh() {
        SourceHead head = head(Imported.testdata("six.phhs"));

        assertEquals(Certainty.CERTAIN, IMPORTER.sniff(head).certainty());
        assertEquals(Certainty.LIKELY, new PhhImporter().sniff(head).certainty());
    }

    @Test
    void plainPhhIsNotTheDialect() {
        String plain = Imported.testdata("six.phhs").replace("time = \"01:40:58\"",
                "time = 01:40:58").replace("hand = \"hand-", "hand = \"");

        assertEquals(Sniff.NO, IMPORTER.sniff(head(plain)));
    }

    @Test
    void headsUpHandsReplayWithTheirMissingAllIns() {
        Imported session = read("heads-up.phhs");

        assertEquals(16, session.audits.size());
        assertEquals(List.of(), session.violations());
        assertEquals(List.of("hand-5 p1", "hand-16 p1"), inferred(session));
    }

    /** The raiser left, so that the last player's raise, not all-in, closed the betting. */
    @Test
    void aRaiseThatClosesTheBettingIsTakenWhereTheMoneyAsksForIt() {
        String hand = Imported.testdata("raise-closes.phhs");

        Imported session = Imported.text(IMPORTER, hand);

        assertEquals(List.of(), session.audits.get(0).findings().stream()
                .filter(f -> f.check().text().equals("RULE-14")).toList());
        assertEquals(HandStatus.COMPLETE, session.audits.get(0).status());
    }

    @Test
    void anAllInOfNothingByAPlayerWhomTheBlindBrokeIsPutBack() {
        Imported session = read("broke.phhs");

        assertEquals(HandStatus.COMPLETE, session.audits.get(0).status());
        assertEquals(List.of(), session.audits.get(0).findings().stream()
                .filter(f -> f.check().text().equals("RULE-14")).toList());
    }

    @Test
    void maskedHandsReplayToTheSameMoney() {
        Imported open = read("six.phhs");
        Imported masked = read("six-masked.phhs");

        for (int k = 0; k < masked.audits.size(); k++) {
            assertEquals(open.audits.get(k).replay().end().pots(),
                    masked.audits.get(k).replay().end().pots());
            assertEquals(HandStatus.COMPLETE, masked.audits.get(k).status());
        }
    }

    @Test
    void oddChipsThatVanishAreFoundWhereTheirWinnerStands() {
        assertEquals(List.of("RULE-09 hand-5:94", "RULE-09 hand-12:241"),
                read("six.phhs").violations());
    }

    @Test
    void aSixHighStraightPaidAsFiveHighIsFound() {
        assertEquals(List.of("RULE-12 hand-1:10"), read("wheel.phhs").violations());
    }

    @Test
    void foldsOutOfTurnAreTheServersOwnRule() {
        assertEquals(List.of(), read("faults.phhs").violations());
    }

    @Test
    void aSessionThatMixesHandsIsPutAside() {
        Imported session = read("mixed.phhs");

        assertEquals(8, session.unreadable.size());
        assertEquals(0, session.audits.size());
        assertEquals("LOG-01", session.findings.get(0).check().text());
        assertTrue(session.findings.stream().skip(1).allMatch(f -> f.followsFrom()));
    }

    @Test
    void aSecondRunInTheSameFileCountsItsHandsFromOneAgain() {
        String once = Imported.testdata("wheel.phhs");
        String twice = once + once.replace("[1]\n", "[4]\n").replace("\n[2]\n", "\n[5]\n")
                .replace("\n[3]\n", "\n[6]\n");

        Imported session = Imported.text(IMPORTER, twice);

        assertEquals(6, session.audits.size());
        assertEquals("default", session.audits.get(2).stream().text());
        assertEquals("default#2", session.audits.get(3).stream().text());
        assertEquals(2, session.violations().size(), session.violations()::toString);
    }

    @Test
    void aMissingHandIsFoundAtTheHandAfterIt() {
        String text = Imported.testdata("heads-up.phhs");
        String without = text.substring(0, text.indexOf("[4]\n"))
                + text.substring(text.indexOf("[5]\n"));

        assertEquals(List.of("LOG-12 hand-5:77"), Imported.text(IMPORTER, without).violations());
    }

    @Test
    void aRepeatedHandIsFound() {
        String text = Imported.testdata("heads-up.phhs").replace("\"hand-4\"", "\"hand-3\"");

        assertEquals("LOG-01 hand-3:77", Imported.text(IMPORTER, text).violations().get(0));
    }

    @Test
    void aHandThatIsToldAgainUnderAnotherNameIsFoundByItsCards() {
        String text = Imported.testdata("six.phhs");
        String third = text.substring(text.indexOf("[3]\n"), text.indexOf("[4]\n"));
        String again = text.substring(0, text.indexOf("[4]\n"))
                + third.replace("[3]\n", "[4]\n").replace("hand-3", "hand-4");

        assertEquals(List.of("LOG-03 hand-4:64"), Imported.text(IMPORTER, again).violations());
    }

    @Test
    void aRemovedActionIsFoundAtTheActionAfterIt() {
        assertEquals(List.of("RULE-03 hand-1:12"), changed("\"p3 cc\", \"p4 cc\", \"p5 cc\"",
                "\"p4 cc\", \"p5 cc\""));
    }

    @Test
    void cardsShownThatWereNotDealtAreFound() {
        assertEquals(List.of("RULE-01 hand-1:12"), changed("p1 sm Tc9s", "p1 sm Tc9d"));
    }

    @Test
    void moneyGivenToAnotherPlayerIsFoundAtTheFirstWrongStack() {
        assertEquals(List.of("RULE-14 hand-1:10"), changed(
                "[920, 980, 925, 1310, 925, 925]\nwinnings = [0, 0, 0, 310, 0, 0]",
                "[920, 980, 1310, 925, 925, 925]\nwinnings = [0, 0, 310, 0, 0, 0]"));
    }

    @Test
    void winningsThatAreNotTheNetAreFound() {
        assertEquals(List.of("RULE-14 hand-1:11"), changed("winnings = [0, 0, 0, 310, 0, 0]",
                "winnings = [0, 0, 0, 311, 0, 0]"));
    }

    @Test
    void otherBlindsThanTheServersAreFound() {
        assertEquals("RULE-07 hand-1:7", changed("blinds_or_straddles = [5, 10, 0,",
                "blinds_or_straddles = [5, 20, 0,").get(0));
    }

    private static List<String> changed(String before, String after) {
        String text = Imported.testdata("six.phhs");
        int at = text.indexOf(before);
        String first = text.substring(0, at) + after + text.substring(at + before.length());
        return Imported.text(IMPORTER, first.substring(0, first.indexOf("\n\n[2]\n") + 2))
                .violations();
    }

    private static Imported read(String name) {
        return Imported.text(IMPORTER, Imported.testdata(name));
    }

    private static List<String> inferred(Imported session) {
        return session.audits.stream().flatMap(audit -> audit.replay().hand().events().stream()
                .filter(event -> event.provenance() == Provenance.INFERRED)
                .map(event -> audit.id() + " " + seat(event))).toList();
    }

    private static String seat(RecordedEvent event) {
        return ((PokerEvent.WentAllIn) event.event()).seat().toString();
    }

    private static SourceHead head(String text) {
        return new SourceHead(text.getBytes(StandardCharsets.UTF_8), true);
    }
}
