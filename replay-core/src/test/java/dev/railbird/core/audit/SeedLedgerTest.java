package dev.railbird.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Seeds of hands against the seeds of the hands before them. */
class SeedLedgerTest {
    private static final String ONE = "1a2c3e4f5a6b7c8d9eafb0c1d2e3f405";
    private static final String THREE = "3c5e7091a2b3c4d5e6f708192a3b4c5d";
    private static final String TWO = "2b4d6f8192a3b4c5d6e7f8091a2b3c4d";

    private final SeedLedger ledger = new SeedLedger();

    @Test
    void aHandWithoutSeedsStaysAsItIs() {
        GameAudit audit = hand("a", "7", List.of());
        assertSame(audit, ledger.held(audit));
        assertEquals(List.of(), ledger.finish());
    }

    @Test
    void aSeedOfTheSameTableMayNotComeAgain() {
        assertEquals(Verdict.HOLDS, verdict("SEED-12", ledger.held(told("a", "1", ONE))));
        assertEquals(Verdict.HOLDS, verdict("SEED-12", ledger.held(told("a", "2", TWO))));
        GameAudit again = ledger.held(told("a", "3", ONE));
        assertEquals(Verdict.BROKEN, verdict("SEED-12", again));
        assertEquals(Severity.VIOLATION, last(again).severity());
        assertEquals("as hand 1 at a", last(again).found());
    }

    @Test
    void aSeedOfAnotherFileIsSuspiciousAndACopyOfTheHandIsNone() {
        ledger.held(told("a", "1", ONE));
        assertEquals(Severity.SUSPICION, last(ledger.held(told("b", "2", ONE))).severity());
        assertEquals(Verdict.HOLDS, verdict("SEED-12", ledger.held(told("b", "1", ONE))));
    }

    /** CPython seeds alike with a number and its opposite. */
    @Test
    void differentSeedsOfTheSameDeckAreFound() {
        String number = "7".repeat(45);
        ledger.held(hand("a", "1", List.of(new Claim.SeedReveal("", number, ""),
                new Claim.DeckSource("mt19937-cpython", "", ""))));
        GameAudit second = ledger.held(hand("a", "2", List.of(
                new Claim.SeedReveal("", "-" + number, ""),
                new Claim.DeckSource("mt19937-cpython", "", ""))));
        assertEquals("different seeds give the deck of another hand", last(second).sentence());
    }

    @Test
    void gapsAreToldAtTheEndBecauseALaterHandMayFillThem() {
        ledger.held(numbered("1", "5"));
        assertEquals(Verdict.Kind.NOT_CHECKABLE,
                verdict("SEED-11", ledger.held(numbered("2", "8"))).kind());
        assertEquals(Verdict.HOLDS, verdict("SEED-11", ledger.held(numbered("3", "6"))));
        assertEquals(Verdict.BROKEN, verdict("SEED-11", ledger.held(numbered("4", "6"))));
        List<Finding> late = ledger.finish();
        assertEquals(1, late.size());
        assertEquals("7", late.get(0).expected());
        assertEquals(Optional.of(new HandId("2")), late.get(0).hand());
    }

    @Test
    void formsMayNotBeMixed() {
        ledger.held(committed("1", ONE, "sha-256/raw/seed"));
        assertEquals(Verdict.HOLDS, verdict("SEED-04",
                ledger.held(committed("2", TWO, "sha-256/raw/seed"))));
        assertEquals(Verdict.BROKEN, verdict("SEED-04",
                ledger.held(committed("3", THREE, "keccak-256/raw/seed"))));
    }

    /** Between two commitments it is a notice, under one the choice between two deals. */
    @Test
    void aDealPlanIsPartOfTheDerivation() {
        ledger.held(dealt("1", ONE, "together-by-seat"));
        GameAudit other = ledger.held(dealt("2", TWO, "round-from-left"));
        assertEquals(Severity.NOTICE, last(other).severity());
        assertEquals("sha256-ctr32-reject, dealt round-from-left", last(other).found());
        GameAudit same = ledger.held(dealt("3", ONE, "round-from-left-burn"));
        assertEquals(Verdict.BROKEN, verdict("SEED-09", same));
    }

    private static GameAudit dealt(String id, String seed, String plan) {
        return hand("a", id, List.of(new Claim.SeedCommitment("", "sha-256/raw/seed",
                CommitmentForm.named("sha-256/raw/seed").orElseThrow().commitment(seed, "")
                        .orElseThrow()),
                new Claim.SeedReveal("", seed, ""),
                new Claim.DeckSource("sha256-ctr32-reject", plan, "")));
    }

    @Test
    void seedsThatAreKeptBackAreToldOnlyWhereOthersAreTold() {
        Claim promise = new Claim.SeedCommitment("", "", "ab".repeat(32));
        ledger.held(hand("a", "1", List.of(promise)));
        assertEquals(List.of(), ledger.finish());
        ledger.held(committed("2", ONE, "sha-256/raw/seed"));
        List<Finding> late = ledger.finish();
        assertEquals("SEED-05", late.get(0).check().text());
        assertEquals(Optional.of(new HandId("1")), late.get(0).hand());
    }

    /** Forty copies of one odd deck are one odd deck; forty decks are forty. */
    @Test
    void decksThatNoFairShuffleMakesAreFoundOverManyHands() {
        for (int k = 0; k < 40; k++) {
            ledger.held(cycled("file " + k, "1", 0));
        }
        assertEquals(List.of(), ledger.finish());
        for (int k = 1; k < 40; k++) {
            ledger.held(cycled("file", Integer.toString(k + 1), k));
        }
        List<Finding> late = ledger.finish();
        assertEquals(List.of("0.00 in 40 decks, 6 standard deviations away",
                "1.00 in 40 decks, 13 standard deviations away"),
                late.stream().map(Finding::found).toList());
        assertEquals("SEED-22", late.get(0).check().text());
        assertEquals(Severity.SUSPICION, late.get(0).severity());
    }

    private static GameAudit cycled(String source, String id, int seed) {
        return hand(source, id, List.of(
                new Claim.SeedReveal("", ONE + (seed + 10), ""),
                new Claim.DeckSource("sha256-ctr32-sattolo", "", "")));
    }

    @Test
    void aFullLedgerSaysHowManyHandsItDidNotTake() {
        SeedLedger small = new SeedLedger(1);
        small.held(told("a", "1", ONE));
        GameAudit second = told("a", "2", ONE);
        assertSame(second, small.held(second));
        assertEquals("1 more", small.finish().get(0).found());
    }

    private static GameAudit told(String source, String id, String seed) {
        return hand(source, id, List.of(new Claim.SeedReveal("", seed, ""),
                new Claim.DeckSource("sha256-ctr32-reject", "", "")));
    }

    private static GameAudit numbered(String id, String nonce) {
        return hand("a", id, List.of(new Claim.SeedReveal("", ONE, ""),
                new Claim.ClientSeed("p1", "alice"),
                new Claim.DeckSource("hmac256-float32", "", nonce)));
    }

    private static GameAudit committed(String id, String seed, String form) {
        return hand("a", id, List.of(new Claim.SeedCommitment("", "",
                CommitmentForm.named(form).orElseThrow().commitment(seed, "").orElseThrow()),
                new Claim.SeedReveal("", seed, "")));
    }

    private static GameAudit hand(String source, String id, List<Claim> claims) {
        PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 2, 1);
        SourceLocation place = SourceLocation.whole(source);
        List<RecordedClaim> recorded = new ArrayList<>();
        claims.forEach(claim -> recorded.add(new RecordedClaim(0, claim, place)));
        return new HandAuditor(Optional.empty()).audit(new PokerHand(new HandId(id),
                new StreamId("t"), "", place, "test", "standard", hand.setup(), hand.leavesOut(),
                hand.events(), recorded, List.of(), List.of(), true));
    }

    private static Verdict verdict(String check, GameAudit audit) {
        return audit.verdicts().get(Checks.indexOf(new CheckId(check)));
    }

    private static Finding last(GameAudit audit) {
        return audit.findings().get(audit.findings().size() - 1);
    }
}
