package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.Read;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalProperties {
    private final CanonicalWriter writer = new CanonicalWriter();

    @Property(tries = 500)
    void aGeneratedHandOfAnyVariantComesBackWithItsDigest(@ForAll Variant variant,
            @ForAll long seed) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        String line = writer.line(hand);
        PokerHand again = Read.canonical(line).hands.get(0);
        assertEquals(hand, again);
        assertEquals(line, writer.line(again));
        HandAudit first = audit(hand);
        HandAudit second = audit(again);
        assertEquals(first.digest(), second.digest());
        assertEquals(first.verdicts(), second.verdicts());
        assertEquals(first.findings(), second.findings());
    }

    @Property(tries = 200)
    void anyTextComesBack(@ForAll String text) {
        PokerHand hand = Samples.named(Samples.everything(), text);
        assertEquals(List.of(hand), Read.canonical(writer.line(hand)).hands);
    }

    @Property(tries = 200)
    void anyFileIsReadToItsEnd(@ForAll byte[] bytes) {
        Read read = Read.of(new CanonicalImporter(), bytes);
        assertEquals(read.unreadableHands.size() > 0, read.findings.size() > 0);
    }

    private static HandAudit audit(PokerHand hand) {
        return new HandAuditor(Optional.empty()).audit(hand);
    }
}
