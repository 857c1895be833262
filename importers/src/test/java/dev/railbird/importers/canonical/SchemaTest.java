package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.Variant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written fits the schema, and the schema has nothing that is never written. */
class SchemaTest {
    private static final String WHERE = "give it a place in docs/reference/"
            + "canonical-hand.schema.json and a row in canonical-events.md";
    private final Schema schema = new Schema();
    private final CanonicalWriter writer = new CanonicalWriter();

    @Test
    void everythingThatCanBeSaidFits() {
        for (PokerHand hand : List.of(Samples.everything(), stated())) {
            assertEquals(List.of(), schema.complaints(writer.line(hand)));
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void generatedHandsFit(Variant variant) {
        String line = writer.line(HandGenerator.generate(variant, 1));
        assertEquals(List.of(), schema.complaints(line));
    }

    @Test
    void theNamesOfTheSchemaAreTheNamesThatAreWritten() {
        Set<String> written = new TreeSet<>(Schema.members(writer.line(Samples.everything())));
        written.addAll(Schema.members(writer.line(stated())));
        assertEquals(written, schema.properties(), WHERE);
    }

    @Test
    void theKindsOfTheSchemaAreThoseOfTheCatalogue() {
        assertEquals(EventForms.ALL.stream().map(Form::word).collect(Collectors.toSet()),
                schema.constants("event"), WHERE);
        assertEquals(ClaimForms.ALL.stream().map(Form::word).collect(Collectors.toSet()),
                schema.constants("claim"), WHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"seat\":3,\"paid\"", "\"event\":\"antePosted\"", "\"number\":0",
        "\"hand\":", "\"kind\":\"notice\"", "\"stack\":\"inf\"", "\"column\":0"})
    void whatIsWrittenOtherwiseDoesNotFit(String part) {
        String line = writer.line(Samples.everything());
        String wrong = line.replace(part, part.replace("\":", "x\":"));
        assertFalse(wrong.equals(line));
        assertFalse(schema.complaints(wrong).isEmpty(), part);
    }

    private static PokerHand stated() {
        HandSetup old = Samples.everything().setup();
        return Samples.with(Samples.everything(), new HandSetup(old.variant(), old.scale(),
                old.sizes(), old.seats(), old.button(), false,
                new RakeRule.Stated(Chips.of(5))));
    }
}
