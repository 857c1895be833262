package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.importers.Read;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.SourceHead;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Answers of the server are rows; what its tools write beside them is recognised and counted. */
class BesideStoreTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String EXPORT = "Hand #table-t\nDate: 2026-01-01T00:00:02\n"
            + "Table: 9-max\nBlinds: 50/100\n\nSeat 0: CHECK\n";

    @Test
    void anAnswerOfTheServerIsRows() {
        Read read = StoreRows.read(answer(1));
        assertEquals(2, read.used);
        assertEquals(0, read.findings.size());
        assertEquals(Certainty.CERTAIN, sniff(answer(1)));
    }

    @Test
    void versionsCountedOneTooFarAreSetRightAndTold() {
        Read read = StoreRows.read(answer(2));
        assertEquals(1, read.findings.size());
        assertEquals("2", read.findings.get(0).found());
        assertEquals(2, read.used);
    }

    @Test
    void aBrokenAnswerIsAFinding() {
        Read read = StoreRows.read(answer(1).replace("}]}", "}]"));
        assertEquals(1, read.findings.size());
        assertEquals(0, read.used);
    }

    @Test
    void aTextExportIsOneNoticeAndCountsItsLines() {
        assertEquals(Certainty.LIKELY, sniff(EXPORT));
        Read read = StoreRows.read(EXPORT);
        assertEquals(1, read.findings.size());
        assertEquals(6, read.ignored);
    }

    @Test
    void hashesAndAccountsAreQuiet() {
        String hashes = "{\n \"table-a\": \"" + HASH + "\",\n \"t3-h1\": \"" + HASH + "\"\n}\n";
        String users = "{\"a\": {\"username\": \"a\", \"hashed_password\": \"x\","
                + " \"chips\": 1000, \"last_roulette_date\": null}}\n";
        assertEquals(Certainty.LIKELY, sniff(hashes));
        assertEquals(Certainty.LIKELY, sniff(users));
        assertEquals(4, StoreRows.read(hashes).ignored);
        assertEquals(0, StoreRows.read(users).findings.size());
    }

    @Test
    void othersAreLeftAlone() {
        assertEquals(Certainty.NO, sniff("PokerStars " + EXPORT));
        assertEquals(Certainty.NO, sniff("{\"sha256\": \"" + HASH + "\"}"));
        assertEquals(Certainty.NO, sniff("{\"table-a\": \"none\"}"));
        assertEquals(Certainty.NO, sniff("{\"events\": [{\"hand_id\": 1}]}"));
    }

    private static Certainty sniff(String text) {
        return new DealrImporter().sniff(new SourceHead(text.getBytes(StandardCharsets.UTF_8),
                true)).certainty();
    }

    private static String answer(int version) {
        return "{\"hand_id\": \"table-t\", \"events\": [" + sits(version, 0) + ",\n"
                + sits(version + 1, 1) + "]}";
    }

    private static String sits(int version, int seat) {
        return "{\"version\": " + version + ", \"event_type\": \"PlayerSatDown\","
                + " \"event_data\": {\"timestamp\": 1769905412.25, \"seat_id\": " + seat
                + ", \"player_id\": \"p" + seat + "\", \"stack\": 1000},"
                + " \"timestamp\": 1769905412.25}";
    }
}
