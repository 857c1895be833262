package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.VectorFile;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DerivationsTest {
    private static final List<String[]> ROWS = VectorFile.rows("decks/decks.vectors");

    static SeedMaterial material(String[] row) {
        return new SeedMaterial(row[1], row[2].isEmpty() ? List.of() : List.of(row[2].split(",")),
                row[3], row[4], Integer.parseInt(row[5]));
    }

    @Test
    void everyDeckIsTheOneOfTheOriginal() {
        for (String[] row : ROWS) {
            Derived derived = Derivations.STANDARD.named(row[0]).orElseThrow()
                    .derive(material(row));
            String cards = assertInstanceOf(Derived.Deck.class, derived, row[0]).cards().stream()
                    .map(String::valueOf).collect(Collectors.joining(" "));
            assertTrue(cards.startsWith(row[6]), row[0] + " " + row[1] + ": " + cards);
        }
    }

    /** Appendix D of the check catalogue: a signed shift loses 13.3 cards of 52, always some. */
    @Test
    void aSignedShiftLeavesPlacesWithoutACard() {
        Derivation signed = Derivations.STANDARD.named("sha256-ctr-float-signed").orElseThrow();
        int lost = 0;
        for (int k = 0; k < 500; k++) {
            Derived.Deck deck = (Derived.Deck) signed.derive(SeedMaterial.of(Digests.hex(
                    Digests.sha256(Digests.utf8("deck" + k)))));
            long missing = deck.cards().stream().filter(card -> !card.isKnown()).count();
            assertTrue(missing > 0, "deck " + k);
            lost += (int) missing;
        }
        assertEquals(13.3, lost / 500.0, 0.5);
    }

    @Test
    void everyDerivationHasAVector() {
        TreeSet<String> proven = ROWS.stream().map(row -> row[0])
                .collect(Collectors.toCollection(TreeSet::new));
        proven.add("mt19937-cpython-text");
        assertEquals(Derivations.STANDARD.all().stream().map(Derivation::id)
                .collect(Collectors.toCollection(TreeSet::new)), proven);
    }

    @Test
    void textSeedsOfCpythonAreTakenAsText() {
        for (String[] row : VectorFile.rows("cpython-random/cpython.vectors")) {
            if (row[0].equals("str")) {
                Derived.Deck deck = (Derived.Deck) Derivations.STANDARD
                        .named("mt19937-cpython-text/1").orElseThrow()
                        .derive(SeedMaterial.of(row[1]));
                assertEquals(DeckOrder.SUITS_CDHS.cards(VectorFile.ints(row[3])), deck.cards());
                assertEquals(1 + 51, deck.steps().size());
            }
        }
    }

    @Test
    void seedsThatCannotBeReadAreRefusedWithAReason() {
        for (Derivation derivation : Derivations.STANDARD.all()) {
            if (derivation.seeds().kind() != SeedSpace.Kind.TEXT) {
                for (String seed : List.of("", "zz", "1.5", "-", "9".repeat(5_000), "0x1", "–1")) {
                    Derived derived = derivation.derive(SeedMaterial.of(seed));
                    boolean isRefused = derived instanceof Derived.Refused refused
                            && !refused.reason().isEmpty();
                    boolean isHex = derivation.seeds().kind() == SeedSpace.Kind.HEX
                            && seed.startsWith("99");
                    assertTrue(isRefused || isHex, derivation.id() + " took " + seed);
                }
            }
        }
    }

    @Test
    void anIdStandsForTheNewestVersionAndNamesAreUnique() {
        Derivation first = Derivations.STANDARD.all().get(0);
        assertEquals(first, Derivations.STANDARD.named(first.id()).orElseThrow());
        assertFalse(Derivations.STANDARD.named("unknown").isPresent());
        assertThrows(IllegalArgumentException.class,
                () -> Derivations.STANDARD.with(List.of(first)));
    }

    /** Appendix D of the check catalogue: bounds for whole decks. */
    @Test
    void theBoundOfTheBiasIsExact() {
        assertEquals("0.86232", Bias.reduced(8).text());
        assertEquals("0.0038749", Bias.reduced(16).text());
        assertEquals("0.000013241", Bias.reduced(24).text());
        assertEquals("4.7985E-8", Bias.reduced(32).text());
        assertEquals("2.6408E-14", Bias.reduced(53).text());
        assertEquals("3/4", new Bias(BigInteger.valueOf(6), BigInteger.valueOf(8), "").fraction());
        assertEquals("0", Bias.none().text());
    }
}
