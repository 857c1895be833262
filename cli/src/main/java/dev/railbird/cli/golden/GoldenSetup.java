package dev.railbird.cli.golden;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;

/** Who sits where with what, and what the stakes are, as a line of fields. */
final class GoldenSetup {
    private final StringBuilder line = new StringBuilder(160);
    private final ChipScale scale;

    private GoldenSetup(ChipScale scale) {
        this.scale = scale;
    }

    static String of(HandReplay replay) {
        HandSetup setup = replay.hand().setup();
        GoldenSetup made = new GoldenSetup(setup.scale());
        made.field("/variant", setup.variant().code());
        made.field("/profile", replay.profile().name());
        made.field("/scale", setup.scale().currency() + "/" + setup.scale().decimals() + "/"
                + setup.scale().granule());
        made.field("/sizes", made.text(setup.sizes().small()) + "/"
                + made.text(setup.sizes().big()) + "/" + made.text(setup.sizes().bringIn()));
        made.field("/button", setup.button().map(SeatNumber::toString).orElse("-"));
        made.field("/trimsAntes", Boolean.toString(setup.trimsAntes()));
        made.field("/rake", made.rake(setup.rake()));
        for (int k = 0; k < setup.seats().size(); k++) {
            made.seat("/players/" + (k + 1), setup.seats().get(k));
        }
        return made.line + " | the table before the first event";
    }

    private String rake(RakeRule rule) {
        if (rule instanceof RakeRule.Stated stated) {
            return text(stated.amount());
        }
        if (rule instanceof RakeRule.Percentage part) {
            return part.numerator() + "/" + part.denominator() + ",cap=" + text(part.cap())
                    + ",granule=" + part.granule() + ",noFlopNoDrop=" + part.noFlopNoDrop();
        }
        return "-";
    }

    private void seat(String at, SeatSetup seat) {
        ForcedBets forced = seat.forced();
        field(at + "/name", seat.name().isEmpty() ? "-" : seat.name());
        field(at + "/stack", seat.stack() instanceof StartingStack.Known known
                ? text(known.chips()) : "?");
        unlessNone(at + "/ante", forced.ante());
        unlessNone(at + (forced.late() ? "/latePost" : "/blind"), forced.live());
        unlessNone(at + "/deadBlind", forced.dead());
        if (!seat.isDealtIn()) {
            field(at + "/isDealtIn", "false");
        }
    }

    private void unlessNone(String pointer, Chips amount) {
        if (amount.units() != 0) {
            field(pointer, text(amount));
        }
    }

    private String text(Chips amount) {
        return scale.text(amount);
    }

    private void field(String pointer, String value) {
        GoldenStates.field(line, pointer, value);
    }
}
