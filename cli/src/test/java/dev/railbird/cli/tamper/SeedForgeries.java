package dev.railbird.cli.tamper;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.derivation.Derivations;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Seeds and commitments that are not the ones of the deal. */
final class SeedForgeries {
    private SeedForgeries() {
    }

    static Optional<Window> seed(Window log) {
        return has(log, Claim.SeedReveal.class).map(hand -> log.with(withOtherSeed(hand)));
    }

    static Optional<Window> commitment(Window log) {
        return has(log, Claim.SeedCommitment.class).map(hand -> log.with(Redraft.claims(hand,
                recorded -> Optional.of(recorded.claim() instanceof Claim.SeedCommitment made
                        ? new Claim.SeedCommitment(made.party(), made.form(),
                        other(made.value())) : recorded.claim()))));
    }

    static Optional<Window> commitmentGone(Window log) {
        return has(log, Claim.SeedCommitment.class).map(hand -> log.with(Redraft.claims(hand,
                recorded -> Optional.of(recorded.claim())
                        .filter(claim -> !(claim instanceof Claim.SeedCommitment)))));
    }

    static Optional<Window> lateCommitment(Window log) {
        return has(log, Claim.SeedCommitment.class).map(hand -> log.with(moved(hand,
                claim -> claim instanceof Claim.SeedCommitment,
                hand.events().get(hand.events().size() - 1).number())));
    }

    /** The seed is told when the first card is dealt. */
    static Optional<Window> earlySeed(Window log) {
        return has(log, Claim.SeedReveal.class).filter(hand -> hand.claims().stream().anyMatch(
                recorded -> recorded.claim() instanceof Claim.SeedReveal
                        && recorded.afterEvent() > 0)).map(hand -> log.with(moved(hand,
                claim -> claim instanceof Claim.SeedReveal, hand.events().get(0).number())));
    }

    /** A seed that is never told. */
    static Optional<Window> seedGone(Window log) {
        return has(log, Claim.SeedReveal.class).map(hand -> log.with(withoutSeed(hand)));
    }

    /** The number that goes into the deck is another one. */
    static Optional<Window> nonce(Window log) {
        return has(log, Claim.DeckSource.class).filter(hand -> hand.claims().stream().anyMatch(
                recorded -> recorded.claim() instanceof Claim.DeckSource source
                        && !source.nonce().isEmpty())).map(hand -> log.with(Redraft.claims(hand,
                recorded -> Optional.of(recorded.claim() instanceof Claim.DeckSource source
                        ? new Claim.DeckSource(source.derivation(), source.dealPlan(),
                        other(source.nonce())) : recorded.claim()))));
    }

    /** Another seed, and a commitment that it opens. */
    static Optional<Window> seedAndCommitment(Window log) {
        return has(log, Claim.SeedCommitment.class)
                .filter(hand -> reveal(hand).isPresent() && Redraft.showsCards(hand))
                .map(hand -> log.with(committed(withOtherSeed(hand))));
    }

    /** Another seed with its commitment, its cards and the results of these. */
    static Optional<Window> everything(Window log) {
        return has(log, Claim.SeedReveal.class)
                .flatMap(hand -> dealtAnew(hand, committed(withOtherSeed(hand)))).map(log::with);
    }

    /** The forged hand with the cards that its own seeds give, and their results. */
    static Optional<PokerHand> dealtAnew(PokerHand hand, PokerHand forged) {
        SeedCase old = SeedCase.of(hand, Derivations.STANDARD);
        Optional<Derived.Deck> deck = SeedCase.of(forged, Derivations.STANDARD).deck();
        return deck.isEmpty() || old.deck().isEmpty() || old.plan().isEmpty()
                ? Optional.empty() : dealt(hand, forged, old.plan().get(),
                old.deck().get(), deck.get());
    }

    private static Optional<PokerHand> dealt(PokerHand hand, PokerHand forged, DealPlan plan,
            Derived.Deck old, Derived.Deck now) {
        Map<String, CardSlot> cards = new TreeMap<>();
        for (DealComparison.Dealt dealt
                : DealComparison.traced(hand, plan, old.cards()).trace()) {
            if (dealt.place() < 0) {
                return Optional.empty();
            }
            cards.put(dealt.card().toString(), now.cards().get(dealt.place()));
        }
        return Results.follow(hand, Redraft.cards(forged,
                card -> cards.getOrDefault(card.toString(), card)));
    }

    private static PokerHand committed(PokerHand hand) {
        return Redraft.claims(hand, recorded -> Optional.of(
                recorded.claim() instanceof Claim.SeedCommitment made
                        ? committed(made, reveal(hand).orElseThrow()) : recorded.claim()));
    }

    private static Claim committed(Claim.SeedCommitment made, Claim.SeedReveal reveal) {
        return CommitmentForm.named(made.form())
                .flatMap(form -> form.commitment(reveal.seed(), reveal.salt()))
                .<Claim>map(value -> new Claim.SeedCommitment(made.party(), made.form(), value))
                .orElse(made);
    }

    static PokerHand withoutSeed(PokerHand hand) {
        return Redraft.claims(hand, recorded -> Optional.of(recorded.claim())
                .filter(claim -> !(claim instanceof Claim.SeedReveal)));
    }

    private static PokerHand withOtherSeed(PokerHand hand) {
        return Redraft.claims(hand, recorded -> Optional.of(
                recorded.claim() instanceof Claim.SeedReveal reveal
                        ? new Claim.SeedReveal(reveal.party(), other(reveal.seed()),
                        reveal.salt()) : recorded.claim()));
    }

    static Optional<Claim.SeedReveal> reveal(PokerHand hand) {
        return hand.claims().stream().map(RecordedClaim::claim)
                .filter(Claim.SeedReveal.class::isInstance).map(Claim.SeedReveal.class::cast)
                .findFirst();
    }

    static Optional<PokerHand> has(Window log, Class<? extends Claim> kind) {
        return Optional.of(log.hand()).filter(hand -> hand.claims().stream()
                .anyMatch(recorded -> kind.isInstance(recorded.claim())));
    }

    static PokerHand moved(PokerHand hand, Predicate<Claim> which, long event) {
        List<RecordedClaim> claims = new ArrayList<>();
        hand.claims().forEach(recorded -> claims.add(which.test(recorded.claim())
                ? new RecordedClaim(event, recorded.claim(), recorded.location()) : recorded));
        return hand.claiming(claims);
    }

    /** The next number; of other text, one with another end. */
    static String other(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return new BigInteger(text).add(BigInteger.ONE).toString();
        }
        char last = text.charAt(text.length() - 1);
        return text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0');
    }
}
