package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A saved table is the whole table: whoever restores it goes on as if nothing had happened. */
class TableSnapshotProperties {
    /** What the setup of a hand says again, and notes that a draft keeps of what it owns. */
    private static final List<String> NOT_SAVED =
            List.of("cards", "setup", "button", "start", "ownsMoney", "ownsWon", "ownsCards");

    @Property(tries = 150)
    void aHandCutAnywhereEndsAsItDoes(@ForAll Variant variant, @ForAll long seed) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        HandReplay whole = Replayer.replay(hand, RuleProfile.STANDARD);
        assertEquals(Optional.empty(), new CutReplay(whole).fault(), variant + " " + seed);
    }

    @Property(tries = 200)
    void whatIsReadBackIsWrittenTheSame(@ForAll Variant variant, @ForAll long seed) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        for (Step step : Replayer.replay(hand, RuleProfile.STANDARD).steps()) {
            String saved = TableSnapshot.write(step.state());
            HandState restored = TableSnapshot.read(saved, hand.setup(), RuleProfile.STANDARD)
                    .orElseThrow();
            assertEquals(saved, TableSnapshot.write(restored));
        }
    }

    @Property(tries = 300)
    void aDamagedSnapshotIsReadAsNothingOrAsWhatItSays(@ForAll Variant variant,
            @ForAll long seed, @ForAll char replacement) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        List<Step> steps = Replayer.replay(hand, RuleProfile.STANDARD).steps();
        String saved = TableSnapshot.write(steps.get(steps.size() / 2).state());
        StringBuilder damaged = new StringBuilder(saved);
        damaged.setCharAt((int) Math.floorMod(seed, (long) saved.length()), replacement);
        TableSnapshot.read(damaged.toString(), hand.setup(), RuleProfile.STANDARD)
                .ifPresent(read -> assertEquals(damaged.toString(), TableSnapshot.write(read)));
        assertEquals(Optional.empty(), TableSnapshot.read(saved.substring(0, saved.length() / 2),
                hand.setup(), RuleProfile.STANDARD));
        assertEquals(Optional.empty(),
                TableSnapshot.read(saved + "more=1\n", hand.setup(), RuleProfile.STANDARD));
    }

    /** Whoever adds a field to the table adds it here too, or hands lose it where they are cut. */
    @Example
    void everyFieldOfTheTableIsSaved() {
        PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 7);
        String saved = TableSnapshot.write(Replayer.open(hand.setup(), RuleProfile.STANDARD));
        List<String> lost = new ArrayList<>();
        List<Field> fields = new ArrayList<>(List.of(HandState.class.getDeclaredFields()));
        fields.addAll(List.of(TableCards.class.getDeclaredFields()));
        for (Field field : fields) {
            boolean isSaved = saved.contains("\n" + field.getName() + "=");
            if (!Modifier.isStatic(field.getModifiers()) && !isSaved
                    && !NOT_SAVED.contains(field.getName())) {
                lost.add(field.getName());
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(saved.startsWith(TableSnapshot.VERSION + "\n"), saved);
    }
}
