package dev.railbird.cli.tamper;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sessions of houses that promise, mix in, tell and deal as they should, in nine ways. */
public final class FairHouse {
    private static final List<String> SCHEMES = List.of("ths-deck-v1", "mt19937-cpython",
            "mt19937-cpython-text", "sha256-ctr32-reject", "sha256-byte-reject",
            "sha256-sort-keys32", "hmac256-float32", "hmac-ctr-be64-mod", "seedrandom-arc4");
    private static final CommitmentForm FORM =
            CommitmentForm.named("sha-256/text/seed-salt").orElseThrow();
    private static final List<Integer> FORGED = List.of(0, 1, 6, 15, 16, 25);
    private static final int HANDS = 5;

    private FairHouse() {
    }

    /** A hand with a seed of its own. */
    public static PokerHand dealt(int session, int number) {
        return dealt(session, number, "seed " + session + " " + number);
    }

    /** The middle hands of some sessions; where hands are numbered, all are under one seed. */
    static List<Window> windows() {
        return FORGED.stream().map(session -> window(scheme(session).wants().nonce()
                ? number -> dealt(session, number, "seed " + session)
                : number -> dealt(session, number))).toList();
    }

    private static Window window(IntFunction<PokerHand> hand) {
        return new Window(IntStream.rangeClosed(1, HANDS).mapToObj(hand).toList(), HANDS / 2);
    }

    private static Derivation scheme(int session) {
        return Derivations.STANDARD.named(SCHEMES.get(session % SCHEMES.size())).orElseThrow();
    }

    private static PokerHand dealt(int session, int number, String secret) {
        Derivation scheme = scheme(session);
        String hex = hash(secret);
        String seed = scheme.id().equals("mt19937-cpython") ? new BigInteger(hex, 16).toString()
                : hex;
        List<String> clients = scheme.wants().clientSeeds()
                ? List.of(hash("alice " + session).substring(0, 16),
                hash("bob " + session).substring(0, 16)) : List.of();
        String nonce = scheme.wants().nonce() ? Integer.toString(number) : "";
        String name = "s" + session + "-" + number;
        int seats = 2 + session % 5;
        Derived.Deck deck = (Derived.Deck) scheme
                .derive(new SeedMaterial(seed, clients, nonce, name, seats));
        PokerHand hand = HandGenerator.dealt(name, session % 2 == 0 ? Variant.NO_LIMIT_HOLDEM
                : Variant.POT_LIMIT_OMAHA, seats, session * 10L + number, deck.cards());
        return claimed(hand, session, new Claim.SeedReveal("", seed, hash("salt " + secret)),
                clients, new Claim.DeckSource(scheme.id(), "together-by-seat", nonce));
    }

    private static PokerHand claimed(PokerHand hand, int session, Claim.SeedReveal reveal,
            List<String> clients, Claim.DeckSource source) {
        List<RecordedClaim> claims = new ArrayList<>(hand.claims());
        claims.add(claim(hand, 0, new Claim.SeedCommitment("", FORM.id(),
                FORM.commitment(reveal.seed(), reveal.salt()).orElseThrow())));
        for (String client : clients) {
            claims.add(claim(hand, 0, new Claim.ClientSeed(client.substring(0, 4), client)));
        }
        claims.add(claim(hand, hand.events().get(hand.events().size() - 1).number(), reveal));
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
