package dev.railbird.importers.idealic;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.idealic.JsonValue.Num;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Bet sizes, rake, and whether the blinds are the ones that the engine lets a hand start with. */
final class Stakes {
    private final IdealicRecord record;
    private final HandFields fields;
    private final ChipScale scale;

    Stakes(IdealicRecord record, HandFields fields, ChipScale scale) {
        this.record = record;
        this.fields = fields;
        this.scale = scale;
    }

    /** Without a size of its own a game is read with its largest blind, which is noted. */
    Optional<BetSizes> sizes(Variant variant, List<Num> blinds) {
        boolean isFixed = variant.betting() == Variant.Betting.FIXED_LIMIT;
        Optional<Chips> small = positive(isFixed ? "smallBet" : "minBet", true)
                .or(() -> largest(blinds));
        Optional<Chips> big = isFixed ? positive("bigBet", true).or(() -> small) : small;
        Chips bringIn = variant.isStud() ? positive("bringIn", true).orElse(Chips.ZERO)
                : Chips.ZERO;
        return small.flatMap(s -> big.map(b -> new BetSizes(s, b, bringIn)));
    }

    private Optional<Chips> positive(String name, boolean isRequired) {
        Optional<Num> number = fields.number(name);
        if (number.isEmpty()) {
            if (isRequired && !fields.has(name)) {
                record.missing(name, "a number above zero");
            }
            return Optional.empty();
        }
        if (number.get().number().signum() <= 0) {
            record.fault("LOG-06", "the field " + name + " is no bet", "a number above zero",
                    number.get());
            return Optional.empty();
        }
        return fields.chips(scale, number.get());
    }

    private Optional<Chips> largest(List<Num> blinds) {
        return blinds.stream().map(Num::number).filter(blind -> blind.signum() > 0)
                .max(BigDecimal::compareTo).flatMap(scale::chips);
    }

    /** With two or more active players the engine demands the big blind and half of it. */
    void checkBlinds(BetSizes sizes, List<Num> blinds, int active) {
        long big = sizes.small().units();
        long whole = BigDecimal.ONE.movePointRight(scale.decimals()).longValueExact();
        long half = big / 2 / whole * whole;
        if (active < 2) {
            return;
        }
        if (isNowhere(blinds, big) || half > 0 && isNowhere(blinds, half)) {
            JsonValue array = record.value("blindsOrStraddles").orElse(record.fields);
            record.fault("LOG-06", "the blinds are not the ones of the stakes",
                    scale.text(half) + " and " + scale.text(big), array);
        }
    }

    /** What a player owes who missed blinds is at most one and a half big blinds. */
    void checkDead(BetSizes sizes) {
        for (Num dead : fields.numbers("_deadBlinds").orElse(List.of())) {
            Optional<Chips> chips = scale.chips(dead.number());
            if (chips.isPresent() && chips.get().units() / 3 * 2 > sizes.small().units()) {
                record.fault("LOG-06", "a dead blind that the engine does not charge",
                        "at most one and a half big blinds", dead);
            }
        }
    }

    private boolean isNowhere(List<Num> blinds, long units) {
        for (Num blind : blinds) {
            Optional<Chips> chips = scale.chips(blind.number());
            if (chips.isPresent() && chips.get().units() == units) {
                return false;
            }
        }
        return true;
    }

    /** A percentage is the room's rule; a bare amount is taken as it is, as the engine does. */
    RakeRule rake() {
        Optional<Num> percentage = fields.number("rakePercentage");
        Optional<Num> stated = fields.number("rake");
        if (percentage.isPresent() && percentage.get().number().signum() != 0) {
            return percentage(percentage.get());
        }
        return stated.flatMap(value -> fields.chips(scale, value))
                .map(chips -> (RakeRule) new RakeRule.Stated(chips)).orElse(RakeRule.NONE);
    }

    private RakeRule percentage(Num share) {
        BigDecimal number = share.number().stripTrailingZeros();
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0
                || number.scale() > ChipScale.DECIMALS_MAX) {
            record.fault("LOG-06", "a share of the pot that is no share",
                    "0 to 1, at most nine decimals", share);
            return RakeRule.NONE;
        }
        int digits = Math.max(0, number.scale());
        long denominator = BigDecimal.ONE.movePointRight(digits).longValueExact();
        long numerator = number.movePointRight(digits)
                .setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        Chips cap = fields.number("rakeCap").flatMap(value -> fields.chips(scale, value))
                .orElse(Chips.of(Long.MAX_VALUE));
        // The engine rounds to two decimals whatever the amounts of the hand are.
        long granule = BigDecimal.ONE.movePointRight(Math.max(0, scale.decimals() - 2))
                .longValueExact();
        return new RakeRule.Percentage(numerator, denominator, cap, granule, true);
    }
}
