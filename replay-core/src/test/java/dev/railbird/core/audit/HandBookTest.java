package dev.railbird.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hands against the ones before them: same name, same cards, same story. */
class HandBookTest {
    private static final int CHECK = Checks.indexOf(new CheckId("LOG-03"));
    private final HandBook book = new HandBook();

    @Test
    void aHandThatComesAgainUnchangedIsNoticed() {
        assertEquals(Verdict.HOLDS, verdict(book.held(hand("a", 1, "table", "7", List.of()))));
        GameAudit again = book.held(hand("b", 1, "table", "7", List.of()));
        assertEquals(Verdict.HOLDS, verdict(again));
        assertEquals(Severity.NOTICE, added(again).severity());
        assertEquals("the hand of a:1", added(again).expected());
    }

    @Test
    void anotherResultInTheSameSourceBreaksThePromise() {
        book.held(hand("a", 1, "table", "7", List.of()));
        GameAudit second = book.held(hand("a", 1, "table", "7", List.of(claim(5))));
        assertEquals(Verdict.BROKEN, verdict(second));
        assertEquals(Severity.VIOLATION, added(second).severity());
    }

    @Test
    void anotherResultInAnotherSourceNeedsAPersonToSayWhichIsRight() {
        book.held(hand("a", 1, "table", "7", List.of(claim(4))));
        GameAudit second = book.held(hand("b", 1, "table", "7", List.of(claim(5))));
        assertEquals(Verdict.Kind.NOT_CHECKABLE, verdict(second).kind());
        assertEquals(Severity.SUSPICION, added(second).severity());
    }

    @Test
    void aRoomThatCountsAnewIsToldOfOnceASource() {
        book.held(hand("a", 1, "table", "7", List.of()));
        GameAudit second = book.held(hand("a", 2, "table", "7", List.of()));
        assertEquals(Verdict.Kind.NOT_CHECKABLE, verdict(second).kind());
        assertEquals(Severity.NOTICE, added(second).severity());
        GameAudit before = hand("a", 3, "table", "7", List.of());
        GameAudit third = book.held(before);
        assertEquals(Verdict.Kind.NOT_CHECKABLE, verdict(third).kind());
        assertEquals(before.findings(), third.findings());
    }

    @Test
    void idsMeanSomethingInsideTheirStreamAndWithoutOneInsideTheirSource() {
        for (GameAudit one : List.of(hand("a", 1, "table", "7", List.of()),
                hand("a", 2, "other table", "7", List.of()), hand("a", 3, "", "7", List.of()),
                hand("b", 4, "", "7", List.of()), hand("a", 5, "table", "8", List.of()))) {
            assertSame(one, book.held(one));
        }
    }

    @Test
    void aFullBookSaysThatItIsFull() {
        HandBook small = new HandBook(2);
        small.held(hand("a", 1, "table", "1", List.of()));
        small.held(hand("a", 2, "table", "2", List.of()));
        GameAudit third = small.held(hand("a", 3, "table", "3", List.of()));
        assertEquals(Verdict.Kind.NOT_CHECKABLE, verdict(third).kind());
        GameAudit known = small.held(hand("a", 1, "table", "1", List.of(claim(5))));
        assertEquals(Verdict.BROKEN, verdict(known));
    }

    @Test
    void pagesStayFoundWhileTheBookGrows() {
        HandPages pages = new HandPages(100_000);
        for (long k = 0; k < 100_000; k++) {
            pages.add(k * 0x9E3779B97F4A7C15L, k, (int) k + 1, -k);
        }
        for (long k = 0; k < 100_000; k++) {
            int page = pages.find(k * 0x9E3779B97F4A7C15L);
            assertEquals(k, pages.story(page));
            assertEquals(k + 1, pages.deal(page));
            assertEquals(-k, pages.place(page));
        }
        assertEquals(-1, pages.find(12345));
    }

    private static RecordedClaim claim(long units) {
        return new RecordedClaim(0, new Claim.RakeAmount(Chips.of(units)),
                SourceLocation.line("a", 9, 1));
    }

    private static GameAudit hand(String source, long seed, String stream, String id,
            List<RecordedClaim> claims) {
        PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, seed);
        return new HandAuditor(Optional.empty()).audit(new PokerHand(new HandId(id),
                new StreamId(stream), "", SourceLocation.line(source, 1, 1), hand.format(),
                hand.profile(), hand.setup(), hand.leavesOut(), hand.events(), claims,
                hand.attributes(), hand.notes(), true));
    }

    private static Verdict verdict(GameAudit audit) {
        return audit.verdicts().get(CHECK);
    }

    private static Finding added(GameAudit audit) {
        return audit.findings().stream().filter(f -> f.check().text().equals("LOG-03"))
                .findFirst().orElseThrow();
    }
}
