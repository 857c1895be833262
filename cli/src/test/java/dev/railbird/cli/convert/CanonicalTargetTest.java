package dev.railbird.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalTargetTest {
    private static final PokerHand HAND = HandGenerator.generate(Variant.BADUGI, 1);

    @Test
    void aLineThatCouldNotBeReadBackIsNotWritten() {
        int room = CanonicalWriter.LINE_BYTES_MAX - new CanonicalWriter().line(with("")).length();
        assertTrue(new CanonicalTarget().text(with("x".repeat(room))).text().isPresent());
        Target.Text text = new CanonicalTarget().text(with("x".repeat(room - 1) + "\u00e9"));
        assertEquals(Optional.empty(), text.text());
        assertEquals("the line would be longer than 16777216 bytes", text.refusal());
    }

    private static PokerHand with(String text) {
        return new PokerHand(HAND.id(), HAND.stream(), HAND.record(), HAND.location(),
                HAND.format(), HAND.profile(), HAND.setup(), HAND.leavesOut(), HAND.events(),
                HAND.claims(), List.of(new Attribute("text", text)), HAND.notes(),
                HAND.isWhole());
    }
}
