package dev.railbird.importers.phh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.Read;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PhhWriterProperties {
    /** Blinds, returned bets and pots are events here and left to the rules there. */
    @Property(tries = 500)
    void aGeneratedHandHasTheSameDigestInPhh(@ForAll Variant variant, @ForAll long seed) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        PhhWriter.Written written = new PhhWriter().text(hand);
        assertEquals("", written.refusal());
        String text = written.text().orElseThrow();
        PokerHand again = Read.of(new PhhImporter(), text.getBytes(StandardCharsets.UTF_8))
                .hands.get(0);
        assertEquals(digest(hand), digest(again), text);
        assertEquals(text, new PhhWriter().text(again).text().orElseThrow());
    }

    private static Digest digest(PokerHand hand) {
        return new HandAuditor(Optional.empty()).audit(hand).digest();
    }
}
