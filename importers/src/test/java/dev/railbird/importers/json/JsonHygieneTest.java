package dev.railbird.importers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonHygieneTest {
    private static String check(String json) {
        return JsonHygiene.check(assertThrows(JsonFault.class, () -> JsonTree.read(json, 1))
                .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,"a":2}     | LOG-07
            {"a":{"b":1,"b":1}} | LOG-07
            {"a":NaN}         | LOG-07
            {"a":-Infinity}   | LOG-07
            {"a":"\\ud83c"}   | LOG-07
            {"\\udc00":1}     | LOG-07
            {"a":1            | LOG-06
            {"a":01}          | LOG-06
            {"a":1} 2         | LOG-06
            """)
    void whatSomeReadersReadOtherwiseIsNoMatterOfTheSchema(String json, String check) {
        assertEquals(check, check(json));
    }

    @Test
    void pairsAndTheCharacterForUnknownOnesAreText() throws JsonFault {
        assertEquals("\ud83c\udccf\ufffd",
                JsonTree.read("\"\\ud83c\\udccf\ufffd\"", 1).text());
    }

    @Test
    void bytesThatAreNotUtf8AreFoundBehindTheLinesReader() throws IOException {
        TextLines lines = new TextLines(new ByteArrayInputStream(
                "{\"a\":\"\u00ff\"}\n{\"a\":\"b\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("LOG-07", check(lines.next().orElseThrow()));
        assertEquals("{\"a\":\"b\"}", lines.next().orElseThrow());
    }
}
