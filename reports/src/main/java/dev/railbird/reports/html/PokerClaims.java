package dev.railbird.reports.html;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreetPlan;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import dev.railbird.reports.html.Frame.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a poker log states, beside what the fold derives, at the step that it is said of. */
final class PokerClaims {
    private final HandReplay replay;
    private final ChipScale scale;
    private final Map<Integer, List<Claim>> bySteps = new TreeMap<>();

    PokerClaims(HandReplay replay) {
        this.replay = replay;
        scale = replay.hand().setup().scale();
        Map<Long, Integer> steps = new TreeMap<>();
        for (int k = 0; k < replay.steps().size(); k++) {
            RecordedEvent event = replay.steps().get(k).recorded();
            if (event.provenance() != Provenance.DERIVED) {
                steps.putIfAbsent(event.number(), k + 1);
            }
        }
        for (RecordedClaim claim : replay.hand().claims()) {
            int step = claim.claim() instanceof Claim.CarriedStack ? 0
                    : steps.getOrDefault(claim.afterEvent(), replay.steps().size());
            bySteps.computeIfAbsent(step, none -> new ArrayList<>()).add(claim.claim());
        }
    }

    /** @param step 0 for the table before the first step */
    List<Said> at(int step) {
        List<Said> said = new ArrayList<>();
        for (Claim claim : bySteps.getOrDefault(step, List.of())) {
            said(claim, state(step), state(Math.max(0, step - 1))).ifPresent(said::add);
        }
        return said;
    }

    private HandState state(int step) {
        return step == 0 ? replay.start() : replay.steps().get(step - 1).state();
    }

    private Optional<Said> said(Claim claim, HandState now, HandState before) {
        if (claim instanceof Claim.FinalStack stack) {
            return seat("final stack of ", stack.seat(), now, scale.text(stack.stack()));
        } else if (claim instanceof Claim.StackAfter stack) {
            return seat("stack of ", stack.seat(), now, scale.text(stack.stack()));
        } else if (claim instanceof Claim.CarriedStack stack) {
            return seat("stack carried by ", stack.seat(), now, scale.text(stack.stack()));
        } else if (claim instanceof Claim.PaidNow paid && !now.hasUnknownStack(paid.seat())) {
            return said("paid by " + paid.seat(), scale.text(paid.paid()), scale.text(
                    before.stackOf(paid.seat()).units() - now.stackOf(paid.seat()).units()));
        } else if (claim instanceof Claim.NetResult result) {
            String what = "net result of " + result.seat();
            String stated = scale.text(result.net().units());
            return now.unknowable().isEmpty()
                    ? said(what, stated, scale.text(now.netUnitsOf(result.seat())))
                    : uncompared(what, stated);
        } else if (claim instanceof Claim.Winnings won) {
            return winnings(won, now);
        } else if (claim instanceof Claim.PotTotal pot) {
            return said("pot", scale.text(pot.amount()), scale.text(now.potTotal()));
        } else if (claim instanceof Claim.RakeAmount rake) {
            return said("rake", scale.text(rake.amount()), scale.text(now.rake()));
        } else if (claim instanceof Claim.BoardSoFar board) {
            return said("board", cards(board.cards()), cards(now.board()));
        } else if (claim instanceof Claim.StreetName street) {
            return said("street", street.street(), street(now));
        } else if (claim instanceof Claim.TotalPot total) {
            return uncompared("total of the hand", scale.text(total.amount()));
        } else if (claim instanceof Claim.HandCategory category) {
            return uncompared("hand of " + category.seat(), category.words());
        } else if (claim instanceof Claim.Ending ending) {
            return uncompared("ending", ending.words());
        }
        return Optional.empty();
    }

    private static Optional<Said> said(String what, String recorded, String derived) {
        return Optional.of(Said.of(what, recorded, derived));
    }

    private static Optional<Said> uncompared(String what, String recorded) {
        return Optional.of(Said.uncompared(what, recorded));
    }

    private Optional<Said> seat(String what, SeatNumber seat, HandState now, String recorded) {
        return now.hasUnknownStack(seat) ? uncompared(what + seat, recorded)
                : said(what + seat, recorded, scale.text(now.stackOf(seat)));
    }

    /** Sites differ in what they call winnings; only a stated meaning is compared. */
    private Optional<Said> winnings(Claim.Winnings won, HandState now) {
        long derived = now.wonBy(won.seat()).units();
        if (won.basis() == Claim.WinningsBasis.COLLECTED_WITH_RETURN) {
            for (Step step : replay.steps()) {
                if (step instanceof Step.Accepted accepted
                        && accepted.settled() instanceof PokerEvent.UncalledBetReturned back
                        && back.seat().equals(won.seat())) {
                    derived += back.amount().units();
                }
            }
        }
        return won.basis() == Claim.WinningsBasis.UNSPECIFIED || !now.unknowable().isEmpty()
                ? uncompared("winnings of " + won.seat(), scale.text(won.amount()))
                : said("winnings of " + won.seat(), scale.text(won.amount()),
                        scale.text(derived));
    }

    /** The street of the board that lies there, which may be over at once. */
    private String street(HandState now) {
        int cards = now.board().size();
        for (StreetPlan street : replay.hand().setup().variant().streets()) {
            cards -= street.boardCards();
            if (cards == 0 && street.boardCards() > 0) {
                return street.name();
            }
        }
        return now.streetName();
    }

    static String cards(List<CardSlot> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(text::append);
        return text.toString();
    }
}
