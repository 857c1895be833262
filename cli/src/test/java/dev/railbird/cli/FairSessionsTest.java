package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand sessions of houses that promise, mix in, tell and deal as they should, through nine
 * derivations and two games: no check has anything to say, and every deck is proven.
 */
class FairSessionsTest {
    private static final int SESSIONS = 1_000;
    private static final int HANDS = 4;
    private static final List<String> SCHEMES = List.of("ths-deck-v1", "mt19937-cpython",
            "mt19937-cpython-text", "sha256-ctr32-reject", "sha256-byte-reject",
            "sha256-sort-keys32", "hmac256-float32", "hmac-ctr-be64-mod", "seedrandom-arc4");
    private static final CommitmentForm FORM =
            CommitmentForm.named("sha-256/text/seed-salt").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void aThousandFairSessionsRaiseNothing() throws IOException {
        StringBuilder lines = new StringBuilder();
        CanonicalWriter writer = new CanonicalWriter();
        for (int session = 0; session < SESSIONS; session++) {
            for (int hand = 1; hand <= HANDS; hand++) {
                lines.append(writer.line(dealt(session, hand))).append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("fair.jsonl"), lines);
        Call audit = Call.railbird("audit", file.toString(), "--fail-on", "suspicion");
        assertTrue(audit.out().startsWith("CLEAN: 4000 hands in 1 source, 0 violations,"
                + " 0 suspicions, "), audit.out());
        assertEquals(ExitCode.CLEAN, audit.exit());
        assertEquals("", Call.railbird("audit", file.toString(), "--fail-on", "notice",
                "--checks", "SEED", "--quiet").out());
        String verdicts = Call.railbird("replay", file.toString(), "--output", "json").out();
        for (String check : List.of("SEED-02", "SEED-04", "SEED-07", "SEED-08",
                "SEED-09", "SEED-12", "SEED-14", "SEED-21")) {
            assertEquals(SESSIONS * HANDS, verdicts.split("\"" + check + "\":\"HOLDS\"", -1)
                    .length - 1, check);
        }
    }

    private static PokerHand dealt(int session, int number) {
        String scheme = SCHEMES.get(session % SCHEMES.size());
        String hex = hash("seed " + session + " " + number);
        String seed = scheme.equals("mt19937-cpython") ? new BigInteger(hex, 16).toString() : hex;
        boolean isMixed = Derivations.STANDARD.named(scheme).orElseThrow().wants().clientSeeds();
        List<String> clients = isMixed ? List.of(hash("alice " + session).substring(0, 16),
                hash("bob " + session).substring(0, 16)) : List.of();
        String nonce = Derivations.STANDARD.named(scheme).orElseThrow().wants().nonce()
                ? Integer.toString(number) : "";
        String name = "s" + session + "-" + number;
        int seats = 2 + session % 5;
        Derived.Deck deck = (Derived.Deck) Derivations.STANDARD.named(scheme).orElseThrow()
                .derive(new SeedMaterial(seed, clients, nonce, name, seats));
        PokerHand hand = HandGenerator.dealt(name, session % 2 == 0 ? Variant.NO_LIMIT_HOLDEM
                : Variant.POT_LIMIT_OMAHA, seats, session * 10L + number, deck.cards());
        return claimed(hand, session, seed, clients, new Claim.DeckSource(scheme,
                "together-by-seat", nonce));
    }

    private static PokerHand claimed(PokerHand hand, int session, String seed,
            List<String> clients, Claim.DeckSource source) {
        String salt = hash("salt " + hand.id());
        List<RecordedClaim> claims = new ArrayList<>(hand.claims());
        claims.add(claim(hand, 0, new Claim.SeedCommitment("", FORM.id(),
                FORM.commitment(seed, salt).orElseThrow())));
        for (String client : clients) {
            claims.add(claim(hand, 0, new Claim.ClientSeed(client.substring(0, 4), client)));
        }
        claims.add(claim(hand, hand.events().get(hand.events().size() - 1).number(),
                new Claim.SeedReveal("", seed, salt)));
        claims.add(claim(hand, 0, source));
        return new PokerHand(hand.id(), new StreamId("session " + session), hand.record(),
                hand.location(), hand.format(), hand.profile(), hand.setup(), hand.leavesOut(),
                hand.events(), claims, hand.attributes(), hand.notes(), hand.isWhole());
    }

    private static RecordedClaim claim(PokerHand hand, long after, Claim claim) {
        return new RecordedClaim(after, claim, hand.location());
    }

    private static String hash(String text) {
        return Digests.hex(Digests.sha256(Digests.utf8(text)));
    }
}
