package dev.railbird.importers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JsonNodeTest {
    @Test
    void wholeNumbersAreWholeHoweverTheyAreWritten() throws JsonFault {
        assertEquals(OptionalLong.of(200), JsonTree.read("200.0", 1).whole());
        assertEquals(OptionalLong.of(2000), JsonTree.read("2e3", 1).whole());
        assertEquals(OptionalLong.empty(), JsonTree.read("2.5", 1).whole());
        assertEquals(OptionalLong.empty(), JsonTree.read("\"2\"", 1).whole());
    }

    @Test
    void numbersOfNoSizeThatChipsHaveAreNone() throws JsonFault {
        for (String text : List.of("1e9999999999", "1e-9999999999", "-9e2147483648", "1e19")) {
            assertEquals(OptionalLong.empty(), JsonTree.read(text, 1).whole(), text);
        }
    }

    @Test
    void integersKeepAllTheirDigits() throws JsonFault {
        assertEquals(Optional.of(new BigInteger("-123456789012345678901")),
                JsonTree.read("-123456789012345678901", 1).integer());
        assertEquals(Optional.empty(), JsonTree.read("1e2", 1).integer());
        assertEquals(Optional.empty(), JsonTree.read("1.0", 1).integer());
    }

    @Test
    void aValueKnowsItsPlaceInTheSource() throws JsonFault {
        JsonNode node = JsonTree.read("{\n  \"a\": [1,\n  2]}", 7);
        JsonNode two = node.get("a").orElseThrow().items().get(1);
        assertEquals("9:3", two.line() + ":" + two.column());
        assertEquals("{\"a\":[1,2]}", node.json());
    }

    @Test
    void whatIsNoJsonIsAFaultWithItsPlace() {
        JsonFault twice = assertThrows(JsonFault.class,
                () -> JsonTree.read("{\"a\":1,\"a\":2}", 3));
        assertEquals(3, twice.line());
        assertThrows(JsonFault.class, () -> JsonTree.read("[".repeat(65) + "]".repeat(65), 1));
        assertThrows(JsonFault.class, () -> JsonTree.read("{} {}", 1));
        assertThrows(JsonFault.class, () -> JsonTree.read("", 1));
    }
}
