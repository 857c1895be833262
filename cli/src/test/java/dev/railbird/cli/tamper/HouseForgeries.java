package dev.railbird.cli.tamper;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.derivation.Derivations;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a house does that deals by seeds and numbers of its choice: the cards are their cards. */
final class HouseForgeries {
    private HouseForgeries() {
    }

    /** The hand is dealt from the seed of the hand before. */
    static Optional<Window> seedOfTheHandBefore(Window log) {
        return before(log).flatMap(old -> SeedForgeries.reveal(old).flatMap(reveal ->
                dealt(log, hand -> with(hand, claim -> claim instanceof Claim.SeedReveal
                        ? reveal : claim instanceof Claim.SeedCommitment made
                        ? commitment(old).orElse(made) : claim))
                        .filter(any -> SeedForgeries.reveal(log.hand())
                                .filter(own -> !own.equals(reveal)).isPresent())));
    }

    /** The last hand of the log is dealt by the number after its own. */
    static Optional<Window> nonceSkipped(Window log) {
        int last = log.hands().size() - 1;
        Optional<BigInteger> own = nonce(log.hands().get(last));
        Optional<BigInteger> old = nonce(log.hands().get(Math.max(0, last - 1)));
        return own.isEmpty() || old.isEmpty() || own.equals(old) ? Optional.empty()
                : SeedForgeries.dealtAnew(log.hands().get(last), numbered(log.hands().get(last),
                own.get().add(own.get()).subtract(old.get()))).map(hand -> log.with(last, hand));
    }

    static Optional<Window> nonceOfTheHandBefore(Window log) {
        return before(log).flatMap(HouseForgeries::nonce)
                .filter(nonce -> !nonce(log.hand()).equals(Optional.of(nonce)))
                .flatMap(nonce -> dealt(log, hand -> numbered(hand, nonce)));
    }

    /** The same seed in another form, that it opens. */
    static Optional<Window> otherForm(Window log) {
        return SeedForgeries.has(log, Claim.SeedCommitment.class)
                .flatMap(hand -> SeedForgeries.reveal(hand).map(reveal -> log.with(with(hand,
                        claim -> claim instanceof Claim.SeedCommitment made
                                ? inOtherForm(made, reveal) : claim))));
    }

    private static Claim inOtherForm(Claim.SeedCommitment made, Claim.SeedReveal reveal) {
        return CommitmentForm.all().stream()
                .filter(form -> form.hash() == CommitmentForm.Hash.SHA3_256)
                .flatMap(form -> form.commitment(reveal.seed(), reveal.salt())
                        .filter(value -> !value.equals(made.value()))
                        .<Claim>map(value -> new Claim.SeedCommitment(made.party(),
                                made.form().isEmpty() ? "" : form.id(), value)).stream())
                .findFirst().orElse(made);
    }

    static Optional<Window> otherDerivation(Window log) {
        return Derivations.STANDARD.all().stream().map(Derivation::id)
                .flatMap(id -> dealt(log, hand -> with(hand, claim ->
                        claim instanceof Claim.DeckSource source && !source.derivation().equals(id)
                                ? new Claim.DeckSource(id, source.dealPlan(), source.nonce())
                                : claim)).stream())
                .filter(forged -> !forged.hand().equals(log.hand())).findFirst();
    }

    static Optional<Window> clientSeed(Window log) {
        return SeedForgeries.has(log, Claim.ClientSeed.class)
                .map(hand -> log.with(clients(hand, SeedForgeries::other)));
    }

    static Optional<Window> emptyClientSeed(Window log) {
        return SeedForgeries.has(log, Claim.ClientSeed.class)
                .flatMap(any -> dealt(log, hand -> clients(hand, seed -> "")));
    }

    static Optional<Window> lateClientSeed(Window log) {
        return SeedForgeries.has(log, Claim.ClientSeed.class).map(hand -> log.with(SeedForgeries
                .moved(hand, claim -> claim instanceof Claim.ClientSeed,
                        hand.events().get(hand.events().size() - 1).number())));
    }

    private static Optional<Window> dealt(Window log, Function<PokerHand, PokerHand> forgery) {
        return SeedForgeries.dealtAnew(log.hand(), forgery.apply(log.hand())).map(log::with);
    }

    private static PokerHand clients(PokerHand hand, Function<String, String> edit) {
        return with(hand, claim -> claim instanceof Claim.ClientSeed client
                ? new Claim.ClientSeed(client.party(), edit.apply(client.seed())) : claim);
    }

    private static PokerHand numbered(PokerHand hand, BigInteger nonce) {
        return with(hand, claim -> claim instanceof Claim.DeckSource source
                ? new Claim.DeckSource(source.derivation(), source.dealPlan(), nonce.toString())
                : claim);
    }

    private static PokerHand with(PokerHand hand, Function<Claim, Claim> edit) {
        return Redraft.claims(hand, recorded -> Optional.of(edit.apply(recorded.claim())));
    }

    private static Optional<PokerHand> before(Window log) {
        return log.at() == 0 ? Optional.empty() : Optional.of(log.hands().get(log.at() - 1));
    }

    private static Optional<BigInteger> nonce(PokerHand hand) {
        return first(hand, Claim.DeckSource.class).map(Claim.DeckSource::nonce)
                .filter(nonce -> !nonce.isEmpty() && nonce.chars().allMatch(Character::isDigit))
                .map(BigInteger::new);
    }

    private static Optional<Claim.SeedCommitment> commitment(PokerHand hand) {
        return first(hand, Claim.SeedCommitment.class);
    }

    private static <T extends Claim> Optional<T> first(PokerHand hand, Class<T> kind) {
        List<T> claims = hand.claims().stream().map(recorded -> recorded.claim())
                .filter(kind::isInstance).map(kind::cast).toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(0));
    }
}
