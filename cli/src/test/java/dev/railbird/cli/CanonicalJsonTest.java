package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.cli.text.CanonicalJson;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonTree;
import org.junit.jupiter.api.Test;

/** The examples of RFC 8785, but for numbers with a fraction. */
class CanonicalJsonTest {
    private static String canonical(String json) throws JsonFault {
        return CanonicalJson.of(JsonTree.read(json, 1));
    }

    @Test
    void membersAreSortedByTheirCodeUnits() throws JsonFault {
        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}", canonical("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }"""));
    }

    @Test
    void textsHaveTheShortestEscapes() throws JsonFault {
        assertEquals("{\"literals\":[null,true,false],\"numbers\":[4,-1],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}", canonical("""
                {
                  "numbers": [4, -1],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }"""));
    }
}
