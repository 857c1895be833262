package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.InformationLevel;
import dev.railbird.core.check.Severity;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.pokerforbots.capture.CaptureImporter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureImportTest {
    private static final CaptureImporter IMPORTER = new CaptureImporter();
    private static final byte[] FRAMES = bytes("hana.frames");

    @Test
    void recordsBareMessagesAndJsonLinesAreRecognised() {
        assertEquals(Certainty.CERTAIN, certainty(FRAMES));
        assertEquals(Certainty.LIKELY, certainty(bytes("hana.s2c.msgpack")));
        assertEquals(Certainty.CERTAIN, certainty(bytes("endless.jsonl")));
        assertEquals(Certainty.NO, certainty(bytes("six.phhs")));
    }

    @Test
    void aCaptureOfOneBotReplaysWithItsCardsOnly() {
        Imported capture = Imported.bytes(IMPORTER, FRAMES);

        assertEquals(10, capture.audits.size());
        assertEquals(List.of(), capture.violations());
        assertEquals(InformationLevel.V2, capture.audits.get(4).level());
        assertEquals("caphu", capture.audits.get(0).stream().text());
    }

    @Test
    void bareMessagesTellTheSameHandsAsRecords() {
        Imported records = Imported.bytes(IMPORTER, FRAMES);
        Imported bare = Imported.bytes(IMPORTER, bytes("hana.s2c.msgpack"));

        assertEquals(4, bare.audits.size());
        for (int k = 0; k < 4; k++) {
            assertEquals(records.audits.get(k).replay().hand().events().stream()
                    .map(event -> event.event()).toList(), bare.audits.get(k).replay().hand()
                            .events().stream().map(event -> event.event()).toList());
        }
    }

    /** A game of a second model: every connection, and one of them in two other forms. */
    @Test
    void whatAGameSendsToEverybodyAgreesWithItsHands() {
        for (String name : List.of("all.jsonl", "one.frames", "one.s2c.msgpack")) {
            Imported game = Imported.bytes(IMPORTER, bytes("simulated/" + name));
            assertEquals(7, game.audits.size());
            assertEquals(List.of(), game.findings.stream()
                    .filter(f -> f.severity() != Severity.NOTICE).toList(), name);
        }
    }

    private static List<String> sentences(String capture) {
        return Imported.text(IMPORTER, capture).findings.stream()
                .filter(f -> f.severity() != Severity.NOTICE)
                .map(f -> f.check() + " " + f.sentence()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hand_result   | \"amount\":   | results", "hand_start    | \"chips\":   | starts",
        "game_update   | \"pot\":      | stacks", "player_action | \"pot\":      | actions",
        "street_change | \"board\":[\" | boards"})
    void whatOneConnectionAloneIsToldOtherwiseIsFound(String type, String before, String what) {
        String capture = Imported.testdata("simulated/all.jsonl");
        int at = capture.lastIndexOf("{\"type\":\"" + type);
        int value = capture.indexOf(before, at) + before.length();
        char other = capture.charAt(value) == '2' ? '3' : '2';
        List<String> found = sentences(capture.substring(0, value) + other
                + capture.substring(value + 1));
        assertTrue(found.stream().anyMatch(sentence -> sentence.startsWith(
                "LOG-03 two connections saw different ") && sentence.contains(" " + what + " ")),
                found.toString());
    }

    @Test
    void statisticsAtTheEndOfAGameAreThoseOfItsHandsAndOfEveryConnection() {
        String capture = Imported.testdata("simulated/all.jsonl");
        String figure = "\"total_won\":";
        int last = capture.lastIndexOf(figure) + figure.length();
        assertEquals(List.of("LOG-03 two connections were sent different statistics at the end of"
                + " a game"), sentences(capture.substring(0, last) + "1"
                        + capture.substring(last)));
        assertTrue(sentences(capture.replace(figure, figure + "1")).stream().anyMatch(sentence ->
                sentence.startsWith("RULE-14 total_won of ")));
        assertTrue(sentences(capture.replaceAll("(\"avg_per_hand\":)-?", "$19")).stream()
                .anyMatch(sentence -> sentence.startsWith("RULE-14 avg_per_hand of ")));
    }

    @Test
    void everyWidthOfNumbersTextsAndMapsMeansTheSame() {
        byte[] wide = bytes("hana-wide.msgpack");
        assertEquals(Certainty.LIKELY, certainty(wide));
        assertEquals(Imported.bytes(IMPORTER, bytes("hana.s2c.msgpack")).audits.stream()
                .map(audit -> audit.digest()).toList(),
                Imported.bytes(IMPORTER, wide).audits.stream().map(audit -> audit.digest())
                        .toList());
    }

    @Test
    void handsThatRanAtTheSameTimeAreKeptApart() {
        Imported capture = Imported.bytes(IMPORTER, bytes("concurrent.jsonl"));

        assertEquals(List.of(), capture.violations());
        assertEquals(List.of("hand-1", "hand-2", "hand-3", "hand-4"), capture.audits.stream()
                .map(audit -> audit.id().text()).toList());
        assertEquals(HandStatus.COMPLETE, capture.audits.get(0).status());
        assertEquals(InformationLevel.V1, capture.audits.get(0).level());
    }

    @Test
    void botsAreCalledByTheirIdsWhenTheirOwnFramesAreThere() {
        Imported capture = Imported.bytes(IMPORTER, bytes("endless.jsonl"));

        assertEquals(List.of("ff0c53ad", "fd0c5087", "fc0c4ef4"), capture.audits.get(0)
                .replay().hand().setup().seats().stream().map(SeatSetup::name).toList());
    }

    @Test
    void aHandThatTheServerNeverEndsIsSuspicious() {
        Imported capture = Imported.bytes(IMPORTER, bytes("endless.jsonl"));

        assertEquals(List.of("RULE-03", "LOG-12"), capture.findings.stream()
                .filter(f -> f.severity() == Severity.SUSPICION)
                .map(f -> f.check().text()).toList());
    }

    @Test
    void aCutCaptureLosesItsLastFrameOnly() {
        byte[] cut = java.util.Arrays.copyOf(FRAMES, FRAMES.length - 9);

        assertDamage(cut, "LOG-06 :142", 10);
    }

    @Test
    void aWrongLengthIsPutRightByTheMessageItself() {
        List<byte[]> records = records();
        records.get(60)[3] += 9;

        assertDamage(joined(records), "LOG-06 :61", 10);
    }

    @Test
    void aLengthThatIsTooSmallIsPutRightToo() {
        List<byte[]> records = records();
        records.get(60)[3] -= 9;

        assertDamage(joined(records), "LOG-06 :61", 10);
    }

    @Test
    void aLostActionIsConcludedFromTheUpdateAfterIt() {
        List<byte[]> records = records();
        records.remove(60);

        assertDamage(joined(records), "LOG-01 hand-6:61", 10);
    }

    @Test
    void aFrameThatIsNoMessageIsPassedOver() {
        List<byte[]> records = records();
        records.add(50, new byte[] {0, 0, 0, 4, 'S', -63, -63, -63, -63});

        assertDamage(joined(records), "LOG-06 :51", 10);
    }

    @Test
    void whatABotSendsIsNoFaultOfTheServer() {
        List<byte[]> records = records();
        records.add(50, new byte[] {0, 0, 0, 4, 'C', -63, -63, -63, -63});

        assertEquals(List.of(), Imported.bytes(IMPORTER, joined(records)).violations());
    }

    @Test
    void aRenamedKeyIsNamed() {
        List<byte[]> records = records();
        String text = new String(records.get(100), StandardCharsets.ISO_8859_1);
        records.set(100, text.replace("player_bet", "player_bez")
                .getBytes(StandardCharsets.ISO_8859_1));

        assertDamage(joined(records), "LOG-06 hand-9:101", 10);
    }

    @Test
    void bytesWithoutMeaningAreSkippedUpToTheNextFrame() {
        List<byte[]> records = records();
        for (int k = 0; k < records.get(60).length; k++) {
            records.get(60)[k] = (byte) (k * 31 + 200);
        }

        Imported capture = Imported.bytes(IMPORTER, joined(records));

        assertEquals("LOG-06 :61", capture.violations().get(0));
        assertEquals(10, capture.audits.size());
    }

    private static void assertDamage(byte[] bytes, String headline, int hands) {
        Imported capture = Imported.bytes(IMPORTER, bytes);

        assertEquals(List.of(headline), capture.violations());
        assertEquals(hands, capture.audits.size());
    }

    private static List<byte[]> records() {
        List<byte[]> records = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(FRAMES);
        while (bytes.hasRemaining()) {
            byte[] record = new byte[5 + bytes.getInt(bytes.position())];
            bytes.get(record);
            records.add(record);
        }
        return records;
    }

    private static byte[] joined(List<byte[]> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static Certainty certainty(byte[] bytes) {
        return IMPORTER.sniff(new SourceHead(bytes, true)).certainty();
    }

    private static byte[] bytes(String name) {
        return Imported.bytes(Path.of("..", "testdata", "pokerforbots", name));
    }

    @Test
    void aByteOrderMarkAndBlankLinesChangeNothing() {
        byte[] plain = bytes("endless.jsonl");
        String text = "\uFEFF" + new String(plain, StandardCharsets.UTF_8).replace("\n", "\r\n\n");
        byte[] marked = text.getBytes(StandardCharsets.UTF_8);

        assertEquals(Certainty.CERTAIN, certainty(marked));
        assertEquals(Imported.bytes(IMPORTER, plain).violations().size(),
                Imported.bytes(IMPORTER, marked).violations().size());
        assertEquals(Imported.bytes(IMPORTER, plain).audits.get(0).digest(),
                Imported.bytes(IMPORTER, marked).audits.get(0).digest());
        assertTrue(Imported.bytes(IMPORTER, marked).ignored
                > Imported.bytes(IMPORTER, plain).ignored);
    }
}
