package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.importers.Read;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.SourceHead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects alone, in arrays and one a line; damage costs only the hand that it is in. */
class LayoutTest {
    private static final List<String> LINES = Hands.text("hands.jsonl").lines().toList();
    private static final String A = LINES.get(0);
    private static final String B = LINES.get(1);

    @Test
    void oneObjectAnArrayAndLinesAreRead() {
        assertEquals(1, Hands.read(A).hands.size());
        assertEquals(2, Hands.read("[" + A + "," + B + "]").hands.size());
        assertEquals(2, Hands.read("[\n" + A + ",\r\n  " + B + "\n]\n").hands.size());
        assertEquals(2, Hands.read(A + "\n" + B).hands.size());
        assertEquals(2, Hands.read(A + "\r\n" + B + "\r\n").hands.size());
        assertEquals(0, Hands.read("[]").findings.size());
    }

    @Test
    void blankLinesBetweenHandsAreCounted() {
        Read read = Hands.read(A + "\n\n  \n" + B + "\n");
        assertEquals(2, read.used);
        assertEquals(2, read.ignored);
        assertEquals(List.of(), read.findings);
    }

    @Test
    void aCutLineCostsOnlyItsHand() {
        Read read = Hands.read(A + "\n" + B.substring(0, 200) + "\n" + B + "\n");
        assertEquals(2, read.hands.size());
        assertEquals(List.of("2"), read.unreadableHands);
        assertEquals("3:1", read.hands.get(1).location().at().toString());
    }

    @Test
    void aQuoteThatIsMissingCostsOnlyItsHand() {
        Read read = Hands.read(A.replace("\"variant\":\"NT\"", "\"variant\":\"NT") + "\n" + B);
        assertEquals(1, read.hands.size());
        assertEquals(List.of("1"), read.unreadableHands);
    }

    @Test
    void aMemberOfAnArrayThatDoesNotCloseCostsOnlyItself() {
        String pretty = Hands.text("one-hand.json");
        String cut = pretty.substring(0, pretty.indexOf("\"minBet\""));
        Read read = Hands.read("[\n" + cut + "\n,\n" + pretty + "]\n");
        assertEquals(1, read.hands.size());
        assertEquals(1, read.unreadableHands.size());
    }

    @Test
    void whatIsBetweenHandsIsTold() {
        assertEquals(List.of("2:1 text between the hands that is no JSON"),
                Hands.read(A + "\nrubbish { here\n" + B + "\n").sentences());
        assertEquals(List.of("1:" + (A.length() + 2) + " text between the hands that is no JSON"),
                Hands.read("[" + A + B + "]").sentences());
        assertEquals(1, Hands.read("[" + A + ",]").findings.size());
        assertEquals(1, Hands.read("[" + A + "," + B).findings.size());
        assertEquals(2, Hands.read("[" + A + "," + B).hands.size());
        assertEquals(1, Hands.read("{\"a\":1}").findings.size());
    }

    @Test
    void aRunOfSignsIsOneFinding() {
        for (String signs : List.of("[[[[[", ",,,,,", "]]]]]", "}}}}}", ",[ ,\n[,")) {
            Read read = Hands.read(A + "\n" + signs + "\n" + B + "\n");
            assertEquals(2, read.hands.size(), signs);
            assertEquals(1, read.findings.stream().filter(finding -> finding.sentence()
                    .startsWith("text between")).count(), signs);
        }
    }

    @Test
    void aByteOrderMarkIsTold() {
        Read read = Hands.read("\uFEFF" + A);
        assertEquals(1, read.hands.size());
        assertEquals(List.of("1:1 the source starts with a byte order mark"), read.sentences());
    }

    @Test
    void bytesThatAreNoTextCostOnlyTheirHand() {
        byte[] bytes = (A + "\n" + B).getBytes(StandardCharsets.UTF_8);
        bytes[A.indexOf("Alice")] = (byte) 0xFF;
        Read read = Read.of(new IdealicImporter(), bytes);
        assertEquals(List.of("1"), read.unreadableHands);
        assertEquals(1, read.hands.size());
    }

    @Test
    void depthAndNumbersAreBounded() {
        String deep = "{\"variant\":\"NT\",\"_x\":" + "[".repeat(100_000) + "]".repeat(100_000)
                + "}";
        assertEquals(List.of("1"), Hands.read(deep).unreadableHands);
        String large = A.replace("\"minBet\":20", "\"minBet\":1e999999999");
        assertEquals(List.of("1"), Hands.read(large).unreadableHands);
        String fine = A.replace("\"rake\":21", "\"rake\":123456789012345678901234567890");
        assertEquals(1, Hands.read(fine).hands.size());
    }

    @Test
    void formatsAreToldByContent() {
        IdealicImporter importer = new IdealicImporter();
        assertEquals(Certainty.LIKELY, importer.sniff(head(A)).certainty());
        assertEquals(Certainty.LIKELY, importer.sniff(head("\uFEFF [" + A)).certainty());
        assertEquals(Certainty.NO, importer.sniff(head("{\"event\":1}")).certainty());
        assertEquals(Certainty.NO, importer.sniff(head("variant = 'NT'\n" + A)).certainty());
    }

    private static SourceHead head(String text) {
        return new SourceHead(text.getBytes(StandardCharsets.UTF_8), true);
    }
}
