package dev.railbird.core.golf;

import dev.railbird.core.digest.CanonicalBytes;
import dev.railbird.core.golf.GolfEvent.DealtHand;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes events for the digest; tags are never reused. */
final class GolfEncoder implements GolfEventFold<CanonicalBytes> {
    private final CanonicalBytes out;

    GolfEncoder(CanonicalBytes out) {
        this.out = out;
    }

    private CanonicalBytes by(int tag, PlayerId player) {
        return out.tag(tag).text(player.text());
    }

    CanonicalBytes card(GolfCard card) {
        return out.number(card.kind());
    }

    CanonicalBytes cards(List<GolfCard> cards) {
        out.number(cards.size());
        cards.forEach(this::card);
        return out;
    }

    private void positions(List<Integer> positions) {
        out.number(positions.size());
        positions.forEach(out::number);
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.GameCreated event) {
        out.tag(1).text(event.host().map(PlayerId::text).orElse("")).text(event.room());
        return out;
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.PlayerJoined event) {
        return by(2, event.player()).text(event.name()).number(event.isCpu() ? 1 : 0);
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.PlayerLeft event) {
        return by(3, event.player());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.GameStarted event) {
        out.tag(4).number(event.order().size());
        event.order().forEach(player -> out.text(player.text()));
        out.number(event.decks()).number(event.rounds());
        out.text(event.options().flipMode().word()).number(event.options().initialFlips());
        long rules = 0;
        for (HouseRule rule : event.options().rules()) {
            rules |= 1L << rule.ordinal();
        }
        return out.number(rules);
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.RoundStarted event) {
        out.tag(5).number(event.round());
        out.text(event.seed().map(Object::toString).orElse(""));
        // The order of the hands is the source's habit: digests take them by player.
        List<DealtHand> hands = new ArrayList<>(event.hands());
        hands.sort(Comparator.comparing(DealtHand::player));
        out.number(hands.size());
        for (DealtHand hand : hands) {
            out.text(hand.player().text());
            cards(hand.cards());
        }
        return cards(event.firstDiscard().stream().toList());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.InitialFlip event) {
        by(6, event.player());
        positions(event.positions());
        return cards(event.cards());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.CardDrawn event) {
        by(7, event.player()).number(event.from().ordinal());
        return card(event.card());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.CardSwapped event) {
        by(8, event.player()).number(event.position());
        card(event.newCard());
        return card(event.oldCard());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.CardDiscarded event) {
        by(9, event.player());
        return card(event.card());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.CardFlipped event) {
        by(10, event.player()).number(event.position());
        return card(event.card());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.FlipSkipped event) {
        return by(11, event.player());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.FlippedAsAction event) {
        by(12, event.player()).number(event.position());
        return card(event.card());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.KnockedEarly event) {
        by(13, event.player());
        positions(event.positions());
        return cards(event.cards());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.DrawCancelled event) {
        by(14, event.player());
        return card(event.card());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.FlipRejected event) {
        by(18, event.player()).number(event.position());
        return card(event.card());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.RoundEnded event) {
        return out.tag(15).number(event.round());
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.GameEnded event) {
        return out.tag(16);
    }

    @Override
    public CanonicalBytes apply(CanonicalBytes to, GolfEvent.Unreadable event) {
        return out.tag(17).text(event.type());
    }
}
