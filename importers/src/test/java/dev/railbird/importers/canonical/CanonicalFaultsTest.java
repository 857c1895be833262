package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a line is a finding LOG-06 at its column, and its neighbours are read. */
class CanonicalFaultsTest {
    /** Written by hand: only what has to be there. */
    private static final String GOOD = "{\"railbird\":\"hand\",\"version\":1,\"game\":\"poker\","
            + "\"hand\":\"7\",\"variant\":\"NT\",\"decimals\":2,"
            + "\"smallBet\":\"1\",\"bigBet\":\"1\",\"leavesOut\":[\"posts\"],"
            + "\"seats\":[{\"stack\":\"12.50\"},{\"stack\":\"inf\"}],"
            + "\"events\":[{\"number\":1,\"event\":\"folded\",\"seat\":2},"
            + "{\"number\":2,\"event\":\"boardDealt\",\"cards\":[\"As\",\"??\",\"Td\"]}],"
            + "\"claims\":[{\"afterEvent\":0,\"claim\":\"netResult\",\"seat\":1,"
            + "\"net\":\"-1.5\"}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "hand":"7", |  | the field hand is missing
            "hand":"7" | "hand":7 | hand has a wrong value
            "hand":"7" | "hand":"7","hand":"7" | the field hand stands twice
            "hand":"7" | "hand":"7","hend":"7" | a field that the
            "railbird":"hand" | "railbird":"deck" | is no canonical hand
            "railbird":"hand", |  | is no canonical hand
            "version":1 | "version":2 | a version
            "version":1 | "version":"1" | version has a wrong value
            "game":"poker" | "game":"chess" | a game that the
            "variant":"NT" | "variant":"nt" | variant has a wrong value
            "decimals":2 | "decimals":10 | decimals has a wrong value
            "decimals":2 | "decimals":1e1 | decimals has a wrong value
            "decimals":2 | "decimals":99999999999999999999 | decimals has a wrong value
            "smallBet":"1" | "smallBet":1 | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"1.005" | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"-1" | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"01" | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"1e3" | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"1." | smallBet has a wrong value
            "smallBet":"1" | "smallBet":".5" | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"" | smallBet has a wrong value
            "smallBet":"1" | "smallBet":"45035996273704.96" | smallBet has a wrong value
            ["posts"] | ["posts","posts"] | leavesOut has a wrong value
            ["posts"] | ["blinds"] | leavesOut has a wrong value
            ["posts"] | [1] | leavesOut has a wrong value
            "leavesOut":["posts"], |  | the field leavesOut is missing
            "leavesOut":["posts"], | "leavesOut":["posts"],"button":3, | button has a wrong value
            "hand":"7" | "hand":"7","granule":"0" | granule has a wrong value
            "leavesOut":["posts"], | "leavesOut":["posts"],"rake":[], | rake has a wrong value
            "hand":"7" | "hand":"7","rake":{"kind":"none"} | kind has a wrong value
            "hand":"7" | "hand":"7","rake":{"kind":"percentage"} | the field denominator is missing
            "hand":"7" | "hand":"7","rake":{"denominator":0} | the field kind is missing
            {"stack":"12.50"}, |  | a hand with a wrong number of seats
            {"stack":"12.50"} | {"stack":"many"} | stack has a wrong value
            {"stack":"12.50"} | {"stack":"1","late":"no"} | late has a wrong value
            {"stack":"12.50"} | 5 | seats has a wrong value
            "event":"folded" | "event":"flew" | a kind of event
            "event":"folded", |  | the field event is missing
            "event":"folded" | "event":{} | event has a wrong value
            "seat":2 | "seat":65 | seat has a wrong value
            "seat":2 | "seat":2,"cards":["As"] | a field that the
            "seat":2 | "seat":2,"provenance":"heard" | provenance has a wrong value
            "number":2, |  | the field number is missing
            "As" | "1s" | a card that no deck has
            "As" | ["As"] | cards has a wrong value
            "seat":1,"net" | "seat":3,"net" | seat has a wrong value
            "claim":"netResult" | "claim":"hearsay" | a kind of claim
            "-1.5" | "--1.5" | net has a wrong value
            }]} | }]}{} | more than one value on a line
            }]} | }] | this is not JSON
            {"stack":"12.50"} | [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]] | nesting beyond
            "events":[ | "event":[ | the field events is missing
            """)
    void aFaultIsAFindingWithALine(String good, String bad, String sentence) {
        assertTrue(GOOD.contains(good), good);
        String line = GOOD.replace(good, bad == null ? "" : bad);
        Read read = Read.canonical(GOOD + "\n" + line + "\n" + GOOD + "\n");
        assertEquals(2, read.hands.size(), () -> "neighbours of " + line);
        assertEquals(List.of("2"), read.unreadableHands);
        assertTrue(read.sentences().get(0).matches("2:\\d+ .*"), read.sentences()::toString);
        assertTrue(read.sentences().stream().anyMatch(text -> text.contains(sentence)),
                () -> read.sentences() + " for " + line);
        read.findings.forEach(finding -> {
            boolean isAmbiguous = finding.sentence().endsWith("stands twice");
            assertEquals(isAmbiguous ? "LOG-07" : "LOG-06", finding.check().text());
            assertEquals(Severity.VIOLATION, finding.severity());
        });
    }

    @Test
    void theColumnIsThatOfTheValue() {
        String line = GOOD.replace("\"seat\":2", "\"seat\":0");
        Read read = Read.canonical(line);
        assertEquals(List.of("1:" + (line.indexOf("\"seat\":0") + "\"seat\":".length() + 1)
                + " the field seat has a wrong value"), read.sentences());
        assertEquals("a whole number from 1 to 32", read.findings.get(0).expected());
        assertEquals("0", read.findings.get(0).found());
    }

    @Test
    void whatALineLeavesOutHasTheMeaningOfThePage() {
        PokerHand hand = Read.canonical("\n" + GOOD).hands.get(0);
        assertEquals("test:2:1", hand.location().toString());
        assertEquals("test:2:" + (GOOD.indexOf("{\"number\":1") + 1),
                hand.events().get(0).location().toString());
        assertEquals("2", hand.record());
        assertEquals("canonical", hand.format());
        assertEquals("standard", hand.profile());
        assertTrue(hand.isWhole());
        assertTrue(hand.setup().seats().stream().allMatch(seat -> seat.isDealtIn()));
    }

    @Test
    void valuesThatAreNoObjectsAreFindings() {
        Read read = Read.canonical("5\n[]\nnull\n\"x\"\n{\n\u0000\n\u00ff\n" + GOOD);
        assertEquals(7, read.unreadableHands.size());
        assertEquals(1, read.hands.size());
    }

    @Test
    void bytesThatAreNotUtf8AreAFinding() {
        byte[] line = GOOD.replace("\"7\"", "\"\u00e9\"")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Read read = Read.of(new CanonicalImporter(), line);
        assertEquals(List.of("1"), read.unreadableHands);
    }

    @Test
    void aByteOrderMarkIsAFindingAndTheHandIsRead() {
        Read read = Read.canonical("\ufeff" + GOOD);
        assertEquals(List.of("1:1 the file starts with a byte order mark"), read.sentences());
        assertEquals(1, read.hands.size());
    }

    @Test
    void aLineThatIsWrongAllOverIsNotReportedAllOver() {
        String seats = "{\"stock\":1},".repeat(500);
        Read read = Read.canonical(GOOD.replace("{\"stack\":\"12.50\"},", seats));
        assertEquals(Faults.FAULTS_MAX + 1, read.findings.size());
        assertEquals("the line has more faults than are listed",
                read.findings.get(Faults.FAULTS_MAX).sentence());
    }

    @Test
    void aLineOverTheLimitIsSkippedAndItsNeighboursAreRead() {
        String tooLong = GOOD.replace("\"7\"", "\"" + "7".repeat(Lines.LINE_BYTES_MAX) + "\"");
        Read read = Read.canonical(GOOD + "\n" + tooLong + "\n" + GOOD);
        assertEquals(2, read.hands.size());
        assertEquals(List.of("2 a line is longer than Railbird reads"), read.sentences());
        assertEquals(1, read.unreadable);
        assertEquals("test:3:1", read.hands.get(1).location().toString());
    }
}
