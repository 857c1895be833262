package dev.railbird.importers.canonical;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.Variant;
import java.util.List;
import java.util.Optional;

/** What stands before the first event: written in one place, read in one place. */
final class SetupForm {
    /** A rake without a cap has the largest of all. */
    private static final Chips NO_CAP = Chips.of(Long.MAX_VALUE);
    private static final String UNKNOWN_STACK = "inf";
    /** Percentages beyond this precision are damage. */
    private static final long PARTS_MAX = 1_000_000_000;
    private final HandSetup setup;
    private final boolean isSound;

    SetupForm(Members head, Faults faults, ChipScale scale, List<SeatSetup> seats,
            RakeRule rake) {
        Variant variant = variant(head);
        BetSizes sizes = new BetSizes(head.amount("smallBet"), head.amount("bigBet"),
                head.amount("bringIn", Chips.ZERO));
        Optional<SeatNumber> button = head.optionalSeat("button");
        boolean trimsAntes = head.truth("trimsAntes", false);
        boolean hasSeats = seats.size() >= 2 && seats.size() <= SeatNumber.MAX;
        if (!hasSeats) {
            faults.add(head.column(), "a hand with a wrong number of seats",
                    "2 to " + SeatNumber.MAX, Integer.toString(seats.size()));
        }
        if (hasSeats && button.isPresent() && button.get().value() > seats.size()) {
            head.wrong(head.find("button"), "a seat of the hand, 1 to " + seats.size());
        }
        isSound = hasSeats && faults.areNone();
        setup = isSound ? new HandSetup(variant, scale, sizes, seats, button, trimsAntes, rake)
                : null;
    }

    boolean isSound() {
        return isSound;
    }

    HandSetup build() {
        return setup;
    }

    private static Variant variant(Members head) {
        String code = head.text("variant");
        Optional<Variant> variant = Variant.ofCode(code);
        if (variant.isEmpty() && head.has("variant")) {
            head.wrong(head.find("variant"),
                    "FT, NT, NS, PO, FO/8, F7S, F7S/8, FR, N2L1D, F2L3D or FB");
        }
        return variant.orElse(Variant.NO_LIMIT_HOLDEM);
    }

    static PokerHand.Implied leavesOut(Members head) {
        List<String> steps = head.list("leavesOut");
        for (int k = 0; k < steps.size(); k++) {
            boolean isKnown = switch (steps.get(k)) {
                case "posts", "burns", "returns", "awards" -> true;
                default -> false;
            };
            if (!isKnown || steps.indexOf(steps.get(k)) < k) {
                head.wrong(head.find("leavesOut"),
                        "posts, burns, returns and awards, each at most once");
            }
        }
        return new PokerHand.Implied(steps.contains("posts"), steps.contains("burns"),
                steps.contains("returns"), steps.contains("awards"));
    }

    static SeatSetup seat(Members in) {
        String stack = in.text("stack");
        StartingStack start = stack.equals(UNKNOWN_STACK) ? StartingStack.UNKNOWN
                : StartingStack.of(in.amount("stack"));
        ForcedBets forced = new ForcedBets(in.amount("ante", Chips.ZERO),
                in.amount("live", Chips.ZERO), in.truth("late", false),
                in.amount("dead", Chips.ZERO));
        return new SeatSetup(in.text("name", ""), in.text("label", ""), start, forced,
                in.truth("isDealtIn", true));
    }

    static RakeRule rake(Members in) {
        String kind = in.text("kind");
        if (kind.equals("stated")) {
            return new RakeRule.Stated(in.amount("amount"));
        }
        if (kind.equals("percentage")) {
            long denominator = in.integer("denominator", 1, PARTS_MAX);
            long numerator = in.integer("numerator", 0, denominator);
            Chips granule = in.amount("granule");
            if (granule.isZero() && in.has("granule")) {
                in.wrong(in.find("granule"), "an amount above zero");
            }
            return new RakeRule.Percentage(numerator, denominator, in.amount("cap", NO_CAP),
                    Math.max(1, granule.units()), in.truth("noFlopNoDrop", false));
        }
        if (in.has("kind")) {
            in.wrong(in.find("kind"), "stated or percentage");
        }
        return RakeRule.NONE;
    }

    static void write(JsonText out, HandSetup setup) {
        ChipScale scale = setup.scale();
        out.field("variant", setup.variant().code());
        out.field("currency", scale.currency()).field("decimals", scale.decimals());
        out.field("granule", scale.text(scale.granule()));
        out.amount("smallBet", setup.sizes().small()).amount("bigBet", setup.sizes().big());
        out.amount("bringIn", setup.sizes().bringIn());
        if (setup.button().isPresent()) {
            out.field("button", setup.button().get().value());
        }
        out.field("trimsAntes", setup.trimsAntes());
    }

    static void write(JsonText out, SeatSetup seat) {
        out.open('{').field("name", seat.name()).field("label", seat.label());
        if (seat.stack() instanceof StartingStack.Known known) {
            out.amount("stack", known.chips());
        } else {
            out.field("stack", UNKNOWN_STACK);
        }
        out.amount("ante", seat.forced().ante()).amount("live", seat.forced().live());
        out.field("late", seat.forced().late()).amount("dead", seat.forced().dead());
        out.field("isDealtIn", seat.isDealtIn()).close('}');
    }

    static void write(JsonText out, RakeRule rule) {
        if (rule instanceof RakeRule.Stated stated) {
            out.key("rake").open('{').field("kind", "stated");
            out.amount("amount", stated.amount()).close('}');
        } else if (rule instanceof RakeRule.Percentage part) {
            out.key("rake").open('{').field("kind", "percentage");
            out.field("numerator", part.numerator()).field("denominator", part.denominator());
            if (!part.cap().equals(NO_CAP)) {
                out.amount("cap", part.cap());
            }
            out.amount("granule", Chips.of(part.granule()));
            out.field("noFlopNoDrop", part.noFlopNoDrop()).close('}');
        } else if (!(rule instanceof RakeRule.None)) {
            throw new IllegalStateException("no canonical form: " + rule.getClass());
        }
    }
}
