package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.importers.Read;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of one row is a finding at that row (line = id + 1). */
class StoreFaultsTest {
    private final StoreRows store = StoreRows.of("documented.csv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            # id | check   | text of the payload          | what becomes of it
            5    | SEED-04 | a7a27c73f18f91e9              | a7a27c73f18f91e8
            5    | LOG-03  | "hand_id": "c4-h0001"         | "hand_id": "c4-h0009"
            5    | RULE-07 | "button_seat": 0              | "button_seat": 1
            7    | RULE-02 | "seat_id": 1                  | "seat_id": 0
            10   | RULE-07 | "amount": 1                   | "amount": 2
            10   | RULE-07 | "seat_id": 1                  | "seat_id": 3
            10   | LOG-06  | "type": "BlindPosted"         | "type": "CardsBurned"
            13   | LOG-06  | "chips_committed": 14         | "chips_committed": -14
            13   | LOG-06  | "chips_committed": 14         | "chips_committed": 14.5
            13   | LOG-06  | "new_stack": 186              | "new_stack": "186"
            13   | LOG-06  | "seat_id": 0                  | "seat_id": 12
            13   | LOG-06  | "new_stack": 186}             | "new_sta
            13   | RULE-03 | "seat_id": 0                  | "seat_id": 1
            13   | RULE-05 | "amount": 14                  | "amount": 15
            13   | RULE-14 | "new_stack": 186              | "new_stack": 187
            18   | RULE-05 | "chips_committed": 36         | "chips_committed": 46
            15   | RULE-04 | FOLD                          | CHECK
            20   | LOG-06  | "rank": 5, "suit": 2          | "rank": 15, "suit": 2
            20   | SEED-08 | "rank": 3, "suit": 2          | "rank": 4, "suit": 0
            25   | RULE-01 | "rank": 8, "suit": 2          | "rank": 5, "suit": 2
            24   | RULE-08 | FLOP                          | TURN
            25   | RULE-14 | TURN                          | RIVER
            27   | RULE-10 | "amount": 83                  | "amount": 84
            27   | RULE-10 | [0, 1, 3]                     | [0, 1, 2]
            30   | RULE-14 | "0": 233                      | "0": 234
            30   | RULE-14 | "0": 233                      | "1": 233
            31   | SEED-04 | 1566257335                    | 1566257336
            32   | RULE-14 | "winner_seat": null           | "winner_seat": 0
            32   | RULE-14 | SHOWDOWN                      | FOLD
            """)
    void aChangedPayloadIsFoundAtItsLine(int id, String check, String from, String to) {
        List<String> found = StoreRows.violations(
                StoreRows.read(store.edit(id, from, to).csv()));
        assertTrue(found.contains(check + " " + (id + 1)), () -> "found " + found);
    }

    @ParameterizedTest
    @CsvSource({"timestamp, LOG-04, 1772323350", "created_at, LOG-04, 1", "version, LOG-01, 19",
        "event_type, LOG-06, HandEnded", "hand_id, LOG-01, c4-h0002"})
    void aChangedColumnIsFoundAtItsLine(String column, String check, String value) {
        store.row(13).put(column, value);
        List<String> found = StoreRows.violations(StoreRows.read(store.csv()));
        assertTrue(found.contains(check + " 14"), () -> "found " + found);
    }

    @ParameterizedTest
    @CsvSource({"15, LOG-01 16", "32, LOG-12 32", "30, LOG-12 32", "20, LOG-01 21"})
    void aMissingRowIsFoundAtTheNextOne(int id, String expected) {
        store.rows.remove(store.row(id));
        List<String> found = StoreRows.violations(StoreRows.read(store.csv()));
        assertTrue(found.contains(expected), () -> "found " + found);
    }

    @Test
    void aRowThatStandsTwiceIsFoundAtItsSecondPlace() {
        store.rows.add(18, new LinkedHashMap<>(store.row(18)));
        Read read = StoreRows.read(store.csv());
        List<String> found = StoreRows.violations(read);
        assertTrue(found.equals(List.of("LOG-01 20")), () -> "found " + found);
    }

    /** The ids of two hands of one stream; line = id + 1 in the whole log of the service. */
    @Test
    void idsThatWereExchangedAreFoundByTheTimesOfTheirCommitments() {
        StoreRows service = StoreRows.of("server.csv");
        String one = "\"hand_id\": \"hand-table-2-1767225962400\"";
        String other = "\"hand_id\": \"hand-table-2-1767226031437\"";
        List<String> before = StoreRows.violations(StoreRows.read(service.csv()));
        assertFalse(before.toString().contains("LOG-04"), before.toString());
        service.edit(118, one, other).edit(152, other, one);
        List<String> found = StoreRows.violations(StoreRows.read(service.csv()));
        assertTrue(found.contains("LOG-04 119") && found.contains("LOG-04 153"),
                () -> "found " + found);
    }

    @Test
    void handsAfterAWrongPayoutAreNotBlamed() {
        store.edit(30, "\"0\": 233", "\"0\": 234");
        List<String> found = StoreRows.violations(StoreRows.read(store.csv()));
        assertTrue(found.stream().allMatch(at -> at.endsWith(" 31")), () -> "found " + found);
    }

    @Test
    void aBrokenQuoteCostsOneRow() {
        String text = store.csv().replaceFirst("\\{\"\"type\"\": \"\"CardsDealt\"\"",
                "\"{\"\"type\"\": \"\"CardsDealt\"\"");
        Read read = StoreRows.read(text);
        assertTrue(read.used >= store.rows.size() - 1, () -> read.used + " rows used");
        assertTrue(read.unreadable == 1, () -> read.findings.toString());
    }
}
