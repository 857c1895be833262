package dev.railbird.importers.phh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.event.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chairs of a table, for whom each is and in what order. */
class TableSeatsTest {
    private static final String HAND = """
            variant = 'NT'
            antes = [0, 0, 0, 0]
            blinds_or_straddles = [1, 2, 0, 0]
            min_bet = 2
            starting_stacks = [200, 200, 200, 200]
            actions = ['d dh p1 AsAh', 'p3 f', 'p4 f', 'p1 f']
            """;

    @ParameterizedTest(name = "{0} at a table of {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "1, 2, 3, 4 | 4 |", "3, 5, 1, 2 | 6 |", "2, 3, 4, 0 | 4 |",
        "1, 2, 2, 4 | 6 | VIOLATION", "1, 2, 3, 7 | 6 | VIOLATION", "1, 2, 3, 4 | 3 | VIOLATION",
        "1, 3, 2, 4 | 6 | NOTICE", "2, 3, 1, 4 | 6 | NOTICE"})
    void seatsAreJudgedByPlayerTableAndOrder(String seats, int count, String expected)
            throws IOException {
        String text = HAND + "seat_count = " + count + "\nseats = [" + seats + "]\n";
        List<String> kinds = PhhFiles.read("a.phh", text.getBytes(StandardCharsets.UTF_8)).hands
                .get(0).notes().stream().filter(note -> note.check().equals("LOG-06"))
                .map(Note::kind).map(Note.Kind::name).toList();
        assertEquals(expected == null ? List.of() : List.of(expected), kinds);
    }
}
