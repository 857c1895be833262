package dev.railbird.importers.phh;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.toml.TomlValue.Num;
import java.util.Optional;

/** Which bet sizes a variant names, and which it must not name. */
final class PhhStakes {
    private final PhhFields fields;
    private final ChipScale scale;

    PhhStakes(PhhFields fields, ChipScale scale) {
        this.fields = fields;
        this.scale = scale;
    }

    Optional<BetSizes> sizes(Variant variant) {
        boolean fixed = variant.betting() == Variant.Betting.FIXED_LIMIT;
        if (fixed) {
            forbid("min_bet", "fixed-limit games have small_bet and big_bet");
        } else {
            forbid("small_bet", "no-limit and pot-limit games have min_bet");
            forbid("big_bet", "no-limit and pot-limit games have min_bet");
        }
        Optional<Chips> small = required(fixed ? "small_bet" : "min_bet");
        Optional<Chips> big = fixed ? required("big_bet") : small;
        Optional<Chips> bringIn = variant.isStud() ? required("bring_in")
                : Optional.of(Chips.ZERO);
        if (variant.isStud()) {
            forbid("blinds_or_straddles", "stud games have a bring-in and no blinds");
        } else {
            forbid("bring_in", "only stud games have a bring-in");
        }
        if (small.isEmpty() || big.isEmpty() || bringIn.isEmpty()) {
            return Optional.empty();
        }
        if (variant.isStud() && !small.get().isMoreThan(bringIn.get())) {
            fields.wrong("bring_in", "less than the small bet " + scale.text(small.get()),
                    scale.text(bringIn.get()));
        }
        return Optional.of(new BetSizes(small.get(), big.get(), bringIn.get()));
    }

    private void forbid(String key, String why) {
        if (fields.has(key)) {
            fields.superfluous(key, why);
        }
    }

    private Optional<Chips> required(String key) {
        if (!fields.has(key)) {
            fields.missing(key, "a number above zero");
            return Optional.empty();
        }
        Optional<Num> number = fields.number(key);
        Optional<Chips> chips = number.flatMap(value -> PhhFields.chips(scale, value));
        if (number.isPresent() && (chips.isEmpty() || chips.get().isZero())) {
            fields.wrong(key, "a number above zero", PhhFields.text(number.get()));
            return Optional.empty();
        }
        return chips;
    }
}
