package dev.railbird.importers.phh;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.importers.toml.TomlTemporals;
import dev.railbird.importers.toml.TomlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a replayed hand as lines of TOML. */
final class PhhLines {
    private final HandReplay replay;
    private final PokerHand hand;
    private final HandSetup setup;
    private final ChipScale scale;
    private final SeatOrder order;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    PhhLines(HandReplay replay, SeatOrder order) {
        this.replay = replay;
        this.order = order;
        hand = replay.hand();
        setup = hand.setup();
        scale = setup.scale();
    }

    /** Empty when an event has no words in PHH. */
    Optional<String> text() {
        Optional<List<String>> actions =
                new ActionTexts(replay, order, this::amount).texts();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        field("variant", TomlText.string(setup.variant().code()));
        stakes();
        field("starting_stacks", list(order.seats, seat -> stack(setup.seat(seat))));
        List<String> written = actions.get().stream().map(action -> "  "
                + TomlText.string(action) + ",\n").toList();
        field("actions", "[\n" + String.join("", written) + "]");
        names();
        outcome();
        attributes();
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private void field(String key, String value) {
        if (keys.add(key)) {
            lines.add(TomlText.key(key) + " = " + value);
        }
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** With all its decimals: a reader takes the scale of the hand from how amounts are written. */
    private String amount(long units) {
        return BigDecimal.valueOf(units, scale.decimals()).toPlainString();
    }

    private String stack(SeatSetup seat) {
        return seat.stack() instanceof StartingStack.Known known ? amount(known.chips().units())
                : "inf";
    }

    /** Heads-up antes and blinds are written small blind first although p1 is the big blind. */
    private void stakes() {
        Variant variant = setup.variant();
        List<SeatNumber> payers = new ArrayList<>(order.seats);
        if (payers.size() == 2 && !variant.isStud()) {
            Collections.reverse(payers);
        }
        if (setup.trimsAntes()) {
            field("ante_trimming_status", "true");
        }
        field("antes", list(payers, seat -> amount(setup.seat(seat).forced().ante().units())));
        if (variant.isStud()) {
            field("bring_in", amount(setup.sizes().bringIn().units()));
        } else {
            field("blinds_or_straddles", list(payers, this::blind));
        }
        if (variant.betting() == Variant.Betting.FIXED_LIMIT) {
            field("small_bet", amount(setup.sizes().small().units()));
            field("big_bet", amount(setup.sizes().big().units()));
        } else {
            field("min_bet", amount(setup.sizes().small().units()));
        }
    }

    private String blind(SeatNumber seat) {
        Chips live = setup.seat(seat).forced().live();
        boolean isLate = setup.seat(seat).forced().late() && !live.isZero();
        return (isLate ? "-" : "") + amount(live.units());
    }

    private void names() {
        List<SeatSetup> seats = order.seats.stream().map(setup::seat).toList();
        if (seats.stream().anyMatch(seat -> !seat.name().isEmpty())) {
            field("players", list(seats, seat -> TomlText.string(seat.name())));
        }
        if (seats.stream().allMatch(seat -> isInteger(seat.label()))) {
            field("seats", list(seats, SeatSetup::label));
        }
        described("hand", hand.id().text());
        described("table", hand.stream().text());
        described("currency", scale.currency());
    }

    /** The field as a PHH source had it, a number stays one; else what the model has of it. */
    private void described(String key, String text) {
        for (Attribute attribute : hand.attributes()) {
            if (isPhh() && attribute.name().equals(key)) {
                field(key, TomlText.value(attribute.json()));
            }
        }
        if (!text.isEmpty()) {
            field(key, TomlText.string(text));
        }
    }

    private static boolean isInteger(String label) {
        return !label.isEmpty() && label.length() < 10
                && label.chars().allMatch(c -> c >= '0' && c <= '9')
                && (label.length() == 1 || label.charAt(0) != '0');
    }

    private void outcome() {
        List<String> stacks = new ArrayList<>();
        List<String> winnings = new ArrayList<>();
        for (SeatNumber seat : order.seats) {
            for (RecordedClaim recorded : hand.claims()) {
                if (recorded.claim() instanceof Claim.FinalStack last && last.seat().equals(seat)) {
                    stacks.add(amount(last.stack().units()));
                } else if (recorded.claim() instanceof Claim.Winnings won
                        && won.seat().equals(seat)
                        && won.basis() != Claim.WinningsBasis.COLLECTED_WITH_RETURN) {
                    winnings.add(amount(won.amount().units()));
                }
            }
        }
        if (stacks.size() == order.seats.size()) {
            field("finishing_stacks", list(stacks, text -> text));
        }
        if (winnings.size() == order.seats.size()) {
            field("winnings", list(winnings, text -> text));
        }
    }

    private boolean isPhh() {
        return hand.format().equals("phh");
    }

    /** Fields of other formats carry the underscore that PHH asks of names that are not its own. */
    private void attributes() {
        for (Attribute attribute : hand.attributes()) {
            String name = attribute.name();
            boolean isOurs = isPhh() && (name.startsWith("_") || PhhKeys.place(name) >= 0);
            String value = TomlText.value(attribute.json());
            boolean isTime = isOurs && name.equals("time") && value.length() > 2
                    && TomlTemporals.isValid(TomlValue.TemporalKind.LOCAL_TIME,
                            value.substring(1, value.length() - 1));
            field(isOurs || name.startsWith("_") ? name : "_" + name,
                    isTime ? value.substring(1, value.length() - 1) : value);
        }
    }
}
