package dev.railbird.core.audit;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.CanonicalBytes;
import dev.railbird.core.digest.ClaimEncoder;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * LOG-03 over a whole audit: the book of all hands seen so far, by what names a hand and by what
 * the log says of it. A page of the book is four numbers, so that millions of hands fit; when it
 * is full, hands that are not in it are not checkable rather than unchecked in silence.
 */
public final class HandBook {
    private static final CheckId ID = new CheckId("LOG-03");
    private static final int CHECK = Checks.indexOf(ID);
    private static final Verdict FULL =
            Verdict.notCheckable("more hands than the book of hand ids can hold");
    private static final List<String> NAMING =
            List.of("venue", "event", "year", "month", "day");
    private final CanonicalBytes out = new CanonicalBytes();
    private final ClaimEncoder claims = new ClaimEncoder(out);
    private final List<String> sources = new ArrayList<>();
    private final HandPages pages;
    /** The source that was last told of; a room that counts anew would fill the report. */
    private String reused = "";

    public HandBook() {
        this(HandPages.HANDS_MAX);
    }

    HandBook(int handsMax) {
        pages = new HandPages(handsMax);
    }

    /** The audit as it is, or with what earlier hands of the same name have to say to it. */
    public GameAudit held(GameAudit audit) {
        if (audit.verdicts().get(CHECK).equals(CheckChoice.NOT_ASKED)) {
            return audit;
        }
        long name = name(audit);
        int page = pages.find(name);
        if (page < 0) {
            return pages.add(name, story(audit), deal(audit), place(audit.location())) ? audit
                    : audit.rejudged(CHECK, FULL, Optional.empty());
        }
        if (audit.verdicts().get(CHECK).kind() == Verdict.Kind.BROKEN) {
            return audit;
        }
        if (pages.story(page) == story(audit)) {
            return judged(audit, page, Verdict.HOLDS, Severity.NOTICE,
                    "the hand is in the log a second time, unchanged", "the same hand",
                    "It counts twice in every total.");
        }
        if (pages.deal(page) != deal(audit)) {
            Verdict several = Verdict.notCheckable("its id names several hands");
            if (reused.equals(audit.location().source())) {
                return audit.rejudged(CHECK, several, Optional.empty());
            }
            reused = audit.location().source();
            return judged(audit, page, several, Severity.NOTICE,
                    "the id is used for another hand as well", "other players or cards",
                    "Some systems count from one after each restart.");
        }
        boolean isOneSource = sourceOf(page).equals(audit.location().source());
        return judged(audit, page, isOneSource ? Verdict.BROKEN : Verdict.notCheckable(
                "another source tells this hand otherwise"),
                isOneSource ? Severity.VIOLATION : Severity.SUSPICION,
                "the hand is told in two ways", "the same cards, other events or results",
                "Compare both with railbird convert --to canonical: which came first?");
    }

    private GameAudit judged(GameAudit audit, int page, Verdict verdict, Severity severity,
            String sentence, String found, String hint) {
        return audit.rejudged(CHECK, verdict, Optional.of(new Finding(ID, severity,
                audit.location(), Optional.of(audit.id()), 0, sentence,
                "the hand of " + where(page), found, "", false, hint)));
    }

    /** Without a stream an id means something inside its source only. */
    private long name(GameAudit audit) {
        out.clear();
        out.text(audit.stream().text()).text(audit.id().text()).text(audit.game());
        out.text(audit.stream().text().isEmpty() ? audit.location().source() : "");
        audit.told(hand -> naming(hand.replay().hand()), golf -> true);
        return out.fingerprint();
    }

    private boolean naming(PokerHand hand) {
        for (int k = 0; k < hand.attributes().size(); k++) {
            Attribute attribute = hand.attributes().get(k);
            if (NAMING.contains(attribute.name())) {
                out.text(attribute.name()).text(attribute.json());
            }
        }
        return true;
    }

    /** Everything that is told of the game: its replay, and what the log claims. */
    private long story(GameAudit audit) {
        out.clear();
        audit.told(hand -> claimed(hand.replay().hand().claims()),
                golf -> claimed(golf.replay().game()));
        return ByteBuffer.wrap(audit.digest().bytes()).getLong() ^ out.fingerprint();
    }

    private boolean claimed(List<RecordedClaim> all) {
        for (int k = 0; k < all.size(); k++) {
            claims.claim(all.get(k));
        }
        return true;
    }

    private boolean claimed(GolfGame game) {
        // JSON objects keep no order, and what only an app's export adds is not in its database.
        game.claims().stream().filter(recorded -> recorded.event() > 0
                        && !(recorded.claim() instanceof GolfClaim.StoredAt))
                .map(recorded -> recorded.event() + " " + recorded.claim()).sorted()
                .forEach(out::text);
        return true;
    }

    /** Who held which cards. */
    private int deal(GameAudit audit) {
        out.clear();
        audit.told(hand -> deal(hand.replay().hand()), golf -> deal(golf.replay().game()));
        return (int) out.fingerprint();
    }

    private boolean deal(GolfGame game) {
        for (GolfGame.Recorded event : game.events()) {
            if (event.event() instanceof GolfEvent.RoundStarted start) {
                start.hands().stream().map(Object::toString).sorted().forEach(out::text);
                return true;
            }
        }
        return false;
    }

    /** Stacks take the place of cards where no card is known. */
    private boolean deal(PokerHand hand) {
        boolean isKnown = false;
        List<RecordedEvent> events = hand.events();
        for (int k = 0; k < events.size(); k++) {
            if (events.get(k).event() instanceof PokerEvent.HoleCardsDealt deal) {
                isKnown |= cards(deal.cards());
            }
        }
        List<SeatSetup> seats = hand.setup().seats();
        for (int k = 0; k < seats.size(); k++) {
            out.text(seats.get(k).name());
            if (!isKnown && seats.get(k).stack() instanceof StartingStack.Known known) {
                out.number(known.chips().units());
            }
        }
        return isKnown;
    }

    private boolean cards(List<CardSlot> cards) {
        boolean isKnown = false;
        for (int k = 0; k < cards.size(); k++) {
            if (cards.get(k) instanceof CardSlot.Known known) {
                out.number(known.card().index());
                isKnown = true;
            } else {
                out.number(Card.COUNT);
            }
        }
        return isKnown;
    }

    /** Source and line in one number; places of other kinds keep their source only. */
    private long place(SourceLocation location) {
        if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(location.source())) {
            sources.add(location.source());
        }
        int line = location.at() instanceof SourceLocation.Line at ? at.line() : 0;
        return (long) (sources.size() - 1) << 32 | line;
    }

    private String sourceOf(int page) {
        return sources.get((int) (pages.place(page) >>> 32));
    }

    private String where(int page) {
        int line = (int) pages.place(page);
        return line == 0 ? sourceOf(page) : sourceOf(page) + ":" + line;
    }
}
