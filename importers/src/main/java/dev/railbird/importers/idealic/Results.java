package dev.railbird.importers.idealic;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Claim.WinningsBasis;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.idealic.JsonValue.Num;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the engine wrote of the outcome: claims, because the actions have to lead to it. */
final class Results {
    private final IdealicRecord record;
    private final HandFields fields;
    private final ChipScale scale;
    private final int players;
    private final List<RecordedClaim> claims = new ArrayList<>();

    Results(IdealicRecord record, HandFields fields, ChipScale scale, int players) {
        this.record = record;
        this.fields = fields;
        this.scale = scale;
        this.players = players;
    }

    List<RecordedClaim> claims() {
        boolean isFinished = fields.has("finishingStacks");
        each("finishingStacks", FinalOf.STACK);
        each("winnings", FinalOf.WINNINGS);
        if (isFinished) {
            one("rake").ifPresent(claim -> add(new Claim.RakeAmount(claim.chips()), claim.at()));
        }
        // Imported hands carry the site's figure, which leaves out what nobody called.
        one("totalPot").ifPresent(claim -> add(new Claim.TotalPot(claim.chips(), isFinished
                ? Claim.PotBasis.ALL_BETS : Claim.PotBasis.CALLED_WITH_DEAD), claim.at()));
        return claims;
    }

    /** What the hand before left stands at the stack that has to be the same. */
    void carried(List<RecordedClaim> into) {
        List<Num> stacks = fields.numbers("startingStacks", players).orElse(List.of());
        for (SessionLinks.Carried carried : record.carried) {
            Optional<Chips> chips = scale.chips(carried.stack());
            if (chips.isPresent() && carried.index() < stacks.size()) {
                into.add(new RecordedClaim(0, new Claim.CarriedStack(
                        SeatNumber.of(carried.index() + 1), chips.get()),
                        record.at(stacks.get(carried.index()))));
            }
        }
    }

    private enum FinalOf { STACK, WINNINGS }

    private record Figure(Chips chips, Num at) {
    }

    private Optional<Figure> one(String name) {
        return fields.number(name).flatMap(number -> fields.chips(scale, number)
                .map(chips -> new Figure(chips, number)));
    }

    private void each(String name, FinalOf kind) {
        List<Num> values = fields.numbers(name, players).orElse(List.of());
        for (int i = 0; i < values.size(); i++) {
            Optional<Chips> chips = fields.chips(scale, values.get(i));
            if (chips.isPresent()) {
                SeatNumber seat = SeatNumber.of(i + 1);
                add(kind == FinalOf.STACK ? new Claim.FinalStack(seat, chips.get())
                        : new Claim.Winnings(seat, chips.get(), WinningsBasis.COLLECTED),
                        values.get(i));
            }
        }
    }

    private void add(Claim claim, Num at) {
        claims.add(new RecordedClaim(0, claim, record.at(at)));
    }
}
