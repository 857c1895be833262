package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.VectorFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** DET-09: every number that a deck takes from its generator is accounted for. */
class DrawAccountTest {
    private static final List<String[]> ROWS = VectorFile.rows("decks/decks.vectors");

    private static Derived.Deck deck(Derivation derivation, SeedMaterial material) {
        return (Derived.Deck) derivation.derive(material);
    }

    @Test
    void everyDerivationTakesAsManyNumbersAsItDeclares() {
        for (String[] row : ROWS) {
            Derivation derivation = Derivations.STANDARD.named(row[0]).orElseThrow();
            SeedMaterial material = DerivationsTest.material(row);
            Derived.Deck deck = deck(derivation, material);
            assertEquals(derivation.draws(material), deck.drawn() - deck.rejected(),
                    derivation.name() + " of " + row[1]);
            long told = deck.steps().stream()
                    .filter(step -> step.name().startsWith("draw below ")).count();
            assertTrue(told == 0 || told == derivation.draws(material),
                    () -> derivation.name() + " tells of " + told + " draws");
        }
    }

    @Test
    void aSecondRunEndsAtTheSamePlaceOfTheGenerator() {
        for (String[] row : ROWS) {
            Derivation derivation = Derivations.STANDARD.named(row[0]).orElseThrow();
            Derived.Deck first = deck(derivation, DerivationsTest.material(row));
            Derived.Deck second = deck(derivation, DerivationsTest.material(row));
            assertEquals(first, second, derivation.name());
        }
    }

    /** The generator of the JDK counts what it is asked for. */
    @Test
    void anotherImplementationUsesUpAsMuch() {
        Derivation derivation = Derivations.STANDARD.named("java-util-random").orElseThrow();
        for (long seed = 0; seed < 300; seed++) {
            Counting random = new Counting(seed);
            Collections.shuffle(new ArrayList<>(IntStream.range(0, 52).boxed().toList()), random);
            Derived.Deck deck = deck(derivation, SeedMaterial.of(Long.toString(seed)));
            assertEquals(random.asked, deck.drawn(), "seed " + seed);
        }
    }

    private static final class Counting extends Random {
        private static final long serialVersionUID = 1;
        private int asked;

        Counting(long seed) {
            super(seed);
        }

        @Override
        protected int next(int bits) {
            asked++;
            return super.next(bits);
        }
    }
}
