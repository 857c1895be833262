package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.Read;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the three deal-r is known by its log, and ends its hands as it did. */
class DealrProfilesTest {
    @ParameterizedTest
    @CsvSource({"documented, deal-r-documented", "engine, deal-r-engine", "server, deal-r-server",
        "restarts, deal-r-server"})
    void everyHandEndsWithTheStacksOfItsSystem(String name, String profile) {
        Read read = StoreRows.read(StoreRows.text(name + ".csv"));
        assertEquals(List.of(), read.findings.stream().filter(finding ->
                finding.severity() != Severity.NOTICE).toList(), "services do as they do");
        Map<String, String> found = new TreeMap<>();
        StoreRows.audits(read).forEach((hand, audit) -> {
            assertEquals(profile, audit.replay().profile().name(), hand);
            assertEquals(HandStatus.COMPLETE, audit.replay().status(), hand);
            found.put(hand, stacks(audit));
        });
        Map<String, String> expected = new TreeMap<>();
        StoreRows.text(name + ".stacks").lines().forEach(line ->
                expected.put(line.substring(0, line.indexOf(' ')),
                        line.substring(line.indexOf(' ') + 1)));
        assertEquals(expected, found);
    }

    /** The nominal blind is more than the stack, and the hand before it never ended. */
    @Test
    void aShortBlindAfterADoubtfulHandPaysTheStack() {
        Map<String, HandAudit> hands =
                StoreRows.audits(StoreRows.read(StoreRows.text("short-blind.csv")));
        assertEquals("0:120 1:940", stacks(hands.get("hand-table-1-1767225632956")));
    }

    static String stacks(HandAudit audit) {
        StringBuilder stacks = new StringBuilder();
        for (int k = 1; k <= audit.replay().end().seatCount(); k++) {
            SeatNumber seat = SeatNumber.of(k);
            stacks.append(k == 1 ? "" : " ")
                    .append(audit.replay().hand().setup().seat(seat).label()).append(':')
                    .append(audit.replay().end().stackOf(seat).units());
        }
        return stacks.toString();
    }

    @Test
    void unfairRulesAreFoundOnTheHandsThatTheyTouch() {
        Map<String, HandAudit> hands =
                StoreRows.audits(StoreRows.read(StoreRows.text("server.csv")));
        assertEquals(5, broken(hands, "RULE-01"), "boards that repeat cards");
        assertEquals(6, broken(hands, "RULE-07"), "heads-up blinds reversed");
        assertEquals(5, broken(hands, "RULE-09"), "chips that nobody gets");
        assertEquals(5, broken(hands, "RULE-10"), "folded chips in no pot");
        assertEquals(0, broken(hands, "RULE-12"), "payouts by the server's own rules");
        assertEquals(0, broken(hands, "RULE-14"), "stated stacks");
        assertEquals(0, broken(hands, "SEED-08"), "boards of the rebuilt deck");
        assertEquals(9, broken(hands, "SEED-06"), "the commit is the seed");
    }

    private static long broken(Map<String, HandAudit> hands, String check) {
        int index = Checks.all().indexOf(Checks.find(check).orElseThrow());
        return hands.values().stream().filter(audit ->
                audit.verdicts().get(index).kind() == Verdict.Kind.BROKEN).count();
    }

    @Test
    void legacyRowsAreReadAndTheirHandIsStuck() {
        Read read = StoreRows.read(StoreRows.text("legacy.csv"));
        HandAudit audit = StoreRows.audits(read).values().iterator().next();
        assertEquals(HandStatus.PARTIAL, audit.replay().status());
        assertEquals(List.of("300", "300", "300"), List.of("0", "4", "7").stream()
                .map(label -> Long.toString(1000 - stackOf(audit, label))).toList());
    }

    private static long stackOf(HandAudit audit, String label) {
        for (int k = 1; k <= audit.replay().end().seatCount(); k++) {
            SeatNumber seat = SeatNumber.of(k);
            if (audit.replay().hand().setup().seat(seat).label().equals(label)) {
                return audit.replay().end().stackOf(seat).units();
            }
        }
        throw new IllegalArgumentException(label);
    }

    @Test
    void aPayoutBeforeTheLastStreetIsTakenAndItsWinnersAreUnknown() {
        StoreRows store = StoreRows.of("engine.csv");
        store.rows.removeIf(row -> row.get("event_type").equals("StreetDealt"));
        Map<String, HandAudit> hands = StoreRows.audits(StoreRows.read(store.csv()));
        assertEquals(6, hands.size());
        hands.values().forEach(audit ->
                assertEquals(HandStatus.COMPLETE, audit.replay().status()));
        int winners = Checks.all().indexOf(Checks.find("RULE-12").orElseThrow());
        assertEquals(Verdict.Kind.NOT_CHECKABLE,
                hands.get("t3-h0001").verdicts().get(winners).kind());
    }

    @Test
    void streamAndHandAreKeptApart() {
        Read read = StoreRows.read(StoreRows.text("server.csv"));
        long elsewhere = read.hands.stream()
                .filter(hand -> !hand.id().text().equals(hand.stream().text())).count();
        assertEquals(6, elsewhere, "hands in the stream of another");
    }

    @Test
    void commandsAreAccountedForAndAreNoHands() {
        String text = StoreRows.text("commands.csv");
        Read read = StoreRows.read(text);
        assertEquals(List.of(), read.findings);
        assertEquals(text.lines().count() - 1, read.used);
        String twice = text + text.lines().skip(3).findFirst().orElseThrow() + "\n";
        assertTrue(StoreRows.read(twice).sentences().toString()
                .contains("an idempotency key is used by two commands"));
    }
}
