package dev.railbird.importers.pokerforbots;

import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.phh.PhhFields;
import dev.railbird.importers.phh.PhhRecord;
import dev.railbird.importers.toml.TomlValue.Num;
import java.util.ArrayList;
import java.util.List;

/**
 * What a section says of the outcome: {@code finishing_stacks} are too low by the blind, as the
 * starting ones are, and {@code winnings} are net profits, zero for a loss.
 */
final class SessionClaims {
    private final PhhRecord record;
    private final List<Num> stacks;
    private final long[] posted;
    private final List<Note> notes = new ArrayList<>(0);

    SessionClaims(PhhRecord record, List<Num> stacks, long[] posted) {
        this.record = record;
        this.stacks = stacks;
        this.posted = posted;
    }

    List<RecordedClaim> of(List<Num> finishing, List<Num> winnings) {
        List<RecordedClaim> claims = new ArrayList<>(2 * stacks.size());
        for (int i = 0; i < stacks.size(); i++) {
            SeatNumber seat = SeatNumber.of(i + 1);
            Num end = finishing.get(i);
            long stack = end.unscaled() + posted[i];
            if (!end.isFinite() || stack < 0 || stack >= ChipScale.UNITS_MAX) {
                broken(end, seat + " finishes with less than nothing", "at least "
                        + -posted[i]);
                continue;
            }
            claims.add(new RecordedClaim(0, new Claim.FinalStack(seat, Chips.of(stack)),
                    record.at(end)));
            long net = end.unscaled() - stacks.get(i).unscaled();
            Num won = winnings.get(i);
            if (won.unscaled() != Math.max(0, net)) {
                broken(won, "the winnings of " + seat + " are not what its stacks say",
                        Long.toString(Math.max(0, net)));
            } else if (net > 0) {
                claims.add(new RecordedClaim(0, new Claim.NetResult(seat, new ChipDelta(net)),
                        record.at(won)));
            }
        }
        return claims;
    }

    List<Note> notes() {
        return notes;
    }

    private void broken(Num value, String sentence, String expected) {
        notes.add(new Note(Note.Kind.VIOLATION, "RULE-14", sentence, expected,
                PhhFields.text(value), "winnings are finishing_stacks less starting_stacks, zero"
                        + " for a loss.", record.at(value)));
    }
}
