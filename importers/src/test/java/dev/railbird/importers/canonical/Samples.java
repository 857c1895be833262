package dev.railbird.importers.canonical;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hands in which everything is said: each kind of event, claim, note and place once. The samples of
 * a sealed interface are made from its permitted records, so that a new kind is in them by itself.
 */
final class Samples {
    static final String HOSTILE = "<b>\"\\\u0000\u001b[31m\u2028\u202e\ud83c\udccf\ud800</b>";
    private static final String SOURCE = "logs/table 1.phhs";

    private Samples() {
    }

    /** The permitted records of a sealed interface, those of nested groups too, by name. */
    static List<Class<?>> kinds(Class<?> sealed) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            if (kind.isSealed()) {
                kinds.addAll(kinds(kind));
            } else {
                kinds.add(kind);
            }
        }
        kinds.sort(Comparator.comparing(Class::getSimpleName));
        return kinds;
    }

    /** One value of each kind. */
    static <T> List<T> oneOfEach(Class<T> sealed) {
        return kinds(sealed).stream().map(kind -> sealed.cast(made(kind))).toList();
    }

    private static Object made(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(Arrays.stream(components)
                    .map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType())).toArray());
        } catch (ReflectiveOperationException fault) {
            throw new AssertionError("no sample of " + kind, fault);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object one = value(generic.getActualTypeArguments()[0]);
            Object other = one instanceof String ? "" : CardSlot.HIDDEN;
            return generic.getRawType() == List.class ? List.of(one, other) : Optional.of(one);
        }
        if (type instanceof Class<?> known && known.isEnum()) {
            return known.getEnumConstants()[1];
        }
        List<Object> values = List.of(SeatNumber.of(3), Chips.of(1_250), new ChipDelta(-705),
                HOSTILE, CardSlot.of(Card.ofIndex(51)));
        for (Object value : values) {
            if (((Class<?>) type).isInstance(value)) {
                return value;
            }
        }
        if (type == int.class) {
            return 2;
        }
        if (type == long.class) {
            return Long.MAX_VALUE;
        }
        throw new AssertionError("no sample of " + type + ": say here what it looks like");
    }

    static PokerHand everything() {
        List<RecordedEvent> events = new ArrayList<>();
        for (PokerEvent event : oneOfEach(PokerEvent.class)) {
            events.add(event(events.size(), event));
        }
        events.add(event(events.size(), new PokerEvent.Remarked(Optional.empty(), "")));
        events.add(event(events.size(), new PokerEvent.Discarded(SeatNumber.of(1), List.of())));
        List<RecordedClaim> claims = new ArrayList<>();
        for (Claim claim : oneOfEach(Claim.class)) {
            claims.add(new RecordedClaim(claims.size(), claim, place(claims.size())));
        }
        claims.add(new RecordedClaim(0, new Claim.NetResult(SeatNumber.of(2), new ChipDelta(5)),
                SourceLocation.whole("results.csv")));
        List<Note> notes = new ArrayList<>();
        for (Note.Kind kind : Note.Kind.values()) {
            notes.add(new Note(kind, "LOG-06", "a sentence", "expected " + HOSTILE, HOSTILE,
                    "a hint", place(notes.size())));
        }
        return new PokerHand(new HandId(HOSTILE), new StreamId("table \u00e9"), "12",
                SourceLocation.line(SOURCE, 7, 0), "phh", "pokerkit", setup(),
                new PokerHand.Implied(false, true, false, true), events, claims,
                List.of(new Attribute("venue", "\"x\""), new Attribute("venue", HOSTILE)), notes,
                false);
    }

    private static RecordedEvent event(int index, PokerEvent event) {
        Provenance[] all = Provenance.values();
        Optional<String> time = index % 2 == 0 ? Optional.empty()
                : Optional.of("2026-11-21T07:22:29Z");
        return new RecordedEvent(index * 2L, event, all[index % all.length], place(index), time);
    }

    private static SourceLocation place(int index) {
        return switch (index % 4) {
            case 0 -> SourceLocation.line(SOURCE, 8, index);
            case 1 -> SourceLocation.row(SOURCE, "id=" + index);
            case 2 -> SourceLocation.whole(SOURCE);
            default -> SourceLocation.line("another.csv", index, 0);
        };
    }

    private static HandSetup setup() {
        ForcedBets forced = new ForcedBets(Chips.of(5), Chips.of(100), true, Chips.of(50));
        List<SeatSetup> seats = List.of(
                new SeatSetup(HOSTILE, "seat 9", StartingStack.of(Chips.of(10_005)), forced, true),
                new SeatSetup("", "", StartingStack.UNKNOWN, ForcedBets.NONE, false),
                new SeatSetup("\u4e2d\u6587", "3", StartingStack.of(Chips.ZERO), ForcedBets.NONE,
                        true));
        return new HandSetup(Variant.OMAHA_HI_LO, new ChipScale("USD", 2, 25),
                new BetSizes(Chips.of(100), Chips.of(200), Chips.of(1)), seats,
                Optional.of(SeatNumber.of(2)), true,
                new RakeRule.Percentage(5, 100, Chips.of(300), 5, true));
    }

    /** The same hand with another part. */
    static PokerHand with(PokerHand hand, HandSetup setup) {
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), setup, hand.leavesOut(), hand.events(),
                hand.claims(), hand.attributes(), hand.notes(), hand.isWhole());
    }

    static PokerHand named(PokerHand hand, String text) {
        return new PokerHand(new HandId(text), new StreamId(text), text, hand.location(), text,
                hand.profile(), hand.setup(), hand.leavesOut(), hand.events(), hand.claims(),
                List.of(new Attribute(text, text)), hand.notes(), hand.isWhole());
    }
}
