package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.check.Severity;
import dev.railbird.core.digest.Digest;
import dev.railbird.importers.Read;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.SourceHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GolfImportTest {
    private static final String GAME = "7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc";
    private static final int EVENTS = 25;

    @ParameterizedTest
    @ValueSource(strings = {"no-header.csv", "semicolon-null.csv", "other-columns-reversed.csv",
        "copy-text.tsv", "time-zone.csv", "force-quote.csv", "bom-crlf.csv", "to-json.jsonl",
        "row-to-json.jsonl", "json-agg.json", "export.json", "replay-api.json", "dump-copy.sql",
        "dump-insert.sql"})
    void oneGameIsTheSameInEveryForm(String name) {
        byte[] bytes = GolfData.bytes("formats/" + name);
        assertEquals(Certainty.LIKELY, new GolfImporter().sniff(head(bytes)).certainty());
        Read read = Read.of(new GolfImporter(), bytes);
        assertEquals(List.of(), read.findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTICE).toList());
        assertEquals(EVENTS, read.used);
        assertEquals(0, read.unreadable);
        assertEquals(1, read.golf.size());
        GolfAudit audit = new GolfAuditor().audit(read.golf.get(0));
        assertEquals(GAME, audit.id().text());
        assertEquals(digest(), audit.digest());
        assertEquals(List.of(), audit.findings());
    }

    private static Digest digest() {
        return GolfData.games().stream().filter(game -> game.id().text().equals(GAME))
                .map(game -> new GolfAuditor().audit(game).digest()).findFirst().orElseThrow();
    }

    private static SourceHead head(byte[] bytes) {
        int size = Math.min(bytes.length, SourceHead.BYTES_MAX);
        return new SourceHead(Arrays.copyOf(bytes, size), size == bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"games.csv", "moves.csv", "games_v2.csv", "formats/dump-copy.sql",
        "formats/dump-insert.sql", "formats/copy-text.tsv", "formats/bom-crlf.csv"})
    void everyLineIsAccountedFor(String name) {
        byte[] bytes = GolfData.bytes(name);
        Read read = Read.of(new GolfImporter(), bytes);
        long lines = new String(bytes, StandardCharsets.UTF_8).lines().count();
        assertEquals(lines, read.used + read.ignored + read.unreadable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves.csv", "games_v2.csv"})
    void otherTablesAreRecognisedAndTold(String name) {
        byte[] bytes = GolfData.bytes(name);
        assertEquals(Certainty.LIKELY, new GolfImporter().sniff(head(bytes)).certainty());
        Read read = Read.of(new GolfImporter(), bytes);
        assertEquals(List.of(), read.golf);
        assertEquals(1, read.findings.size());
        assertEquals(Severity.NOTICE, read.findings.get(0).severity());
    }

    @Test
    void aRefusedExportIsTold() {
        Read read = read("ValueError('Expected sequence 25, got 26')\n");
        assertEquals(List.of("1 the app did not export this game"), read.sentences());
        assertEquals(1, read.ignored);
    }

    @Test
    void anEmptyTableIsNoFault() {
        Read read = read("id,game_id,sequence_num,event_type,player_id,event_data,created_at\n");
        assertEquals(List.of(), read.findings);
        assertEquals(1, read.ignored);
    }

    @Test
    void aMissingColumnIsToldOnceAndEveryRowIsUnreadable() {
        Read read = read("id,game_id,sequence_num,event_type,event_data,created_at\n"
                + row(1).replaceFirst("game_created,[^,]*,", "game_created,") + row(2));
        assertEquals(List.of("1 columns are missing"), read.sentences());
        assertEquals(2, read.unreadable);
    }

    @Test
    void aRowWithoutItsGameIsToldAndTheOthersAreRead() {
        Read read = read(header() + row(1) + row(2).replace(GAME, "7f6c9e55") + row(3));
        assertEquals(List.of("3 a row belongs to no game"), read.sentences());
        assertEquals(2, read.golf.get(0).events().size());
    }

    @Test
    void aQuoteThatNeverClosesCostsOneRow() {
        String rows = header() + row(1) + row(2) + row(3).substring(0, 150);
        Read read = read(rows);
        assertEquals(2, read.golf.get(0).events().size());
        assertEquals(1, read.unreadable);
        assertTrue(read.sentences().get(0).startsWith("4 "), read.sentences().toString());
    }

    @Test
    void aBrokenJsonLineIsToldAndTheOthersAreRead() {
        String[] lines = new String(GolfData.bytes("formats/to-json.jsonl"),
                StandardCharsets.UTF_8).split("\n");
        Read read = read(lines[0] + "\n" + lines[1].substring(0, 60) + "\n" + lines[2] + "\n");
        assertEquals(List.of("2 a line cannot be read as a row"), read.sentences());
        assertEquals(2, read.used);
    }

    @Test
    void aBrokenFirstLineIsToldAndTheOthersAreRead() {
        for (String name : List.of("to-json.jsonl", "row-to-json.jsonl", "json-agg.json")) {
            String text = new String(GolfData.bytes("formats/" + name), StandardCharsets.UTF_8);
            Read read = read(text.replaceFirst("\\}", ""));
            assertEquals(List.of("1 a line cannot be read as a row"), read.sentences(), name);
            assertEquals(EVENTS - 1, read.used, name);
        }
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        Read read = read(header() + row(1)
                + row(2).replace("{", "{\"\"player_name\"\": \"\"x\"\", "));
        GolfAudit audit = new GolfAuditor().audit(read.golf.get(0));
        assertEquals(List.of("LOG-07"), audit.findings().stream()
                .filter(finding -> !finding.followsFrom())
                .map(finding -> finding.check().text()).toList());
    }

    private static Read read(String text) {
        return Read.of(new GolfImporter(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String header() {
        return "id,game_id,sequence_num,event_type,player_id,event_data,created_at\n";
    }

    /** A line of the game, from one. */
    private static String row(int number) {
        return new String(GolfData.bytes("formats/no-header.csv"), StandardCharsets.UTF_8)
                .split("\n")[number - 1] + "\n";
    }
}
