package dev.railbird.cli;

import static dev.railbird.cli.CompareCommandTest.headlines;
import static dev.railbird.cli.CompareCommandTest.lines;
import static dev.railbird.cli.CompareCommandTest.store;
import static dev.railbird.cli.CompareCommandTest.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports whose records tell their place or their fields in other ways than rows do. */
class CompareFormsTest {
    @TempDir
    private Path folder;

    private Path written(String name, List<String> records) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", records));
    }

    @Test
    void aFieldThatOneRecordGotIsAChangeAndOneThatAllGotIsTheExports() throws IOException {
        List<String> lines = lines("testdata/platform/mini/rest.jsonl");
        Path old = written("old.jsonl", lines);
        List<String> now = new ArrayList<>(lines);
        now.set(3, now.get(3).replaceFirst("\\{", "{\"tip\":1,"));
        Call call = Call.railbird("compare", old.toString(), written("one.jsonl", now).toString());
        assertEquals(List.of("    tip: (none) -> 1",
                "NOT APPEND-ONLY [LOG-11]: 1 changed, 15 unchanged"),
                call.out().lines().skip(1).toList());
        now.replaceAll(line -> line.contains("\"tip\"") ? line
                : line.replaceFirst("\\{", "{\"tip\":1,"));
        call = Call.railbird("compare", old.toString(), written("all.jsonl", now).toString());
        assertEquals(List.of("THE SAME RECORDS: 16 unchanged", "  only the new export has: tip"),
                headlines(call));
    }

    @Test
    void aHandOfAFolderThatIsNumberedBelowTheLastIsLate() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        Path now = Files.createDirectories(folder.resolve("now"));
        List<String> hands = List.of(Checkout.read("testdata/pokerforbots/six.phhs")
                .split("(?m)^\\[.*]$"));
        for (int k = 1; k < 12; k++) {
            Files.writeString(now.resolve("hand-" + k + ".phh"), hands.get(k));
            if (k != 9 && k != 11) {
                Files.writeString(old.resolve("hand-" + k + ".phh"), hands.get(k));
            }
        }
        Call call = Call.railbird("compare", old.toString(), now.toString());
        assertTrue(headlines(call).get(0).contains("hand-9.phh:2: late-filled hand-9.phh ")
                && headlines(call).get(0).endsWith("the old export goes on to hand-10.phh"),
                call.out());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 late-filled, 1 appended, 9 unchanged",
                headlines(call).get(2));
    }

    @Test
    void aRowWithoutANumberIsLateWhenItSaysSo() throws IOException {
        List<String> rows = lines("testdata/deal-r/commands.csv");
        Call call = Call.railbird("compare", written("old.csv", without(rows, 4)).toString(),
                written("new.csv", rows).toString());
        assertTrue(headlines(call).get(0).contains("new.csv:5: late-filled commands ")
                && headlines(call).get(0).contains(": it was made before the newest record of the"
                        + " old export, at 20"), call.out());
        call = Call.railbird("compare", written("old.csv", rows.subList(0, rows.size() - 1))
                .toString(), folder.resolve("new.csv").toString());
        assertEquals(0, call.exit(), call.out());
    }

    @Test
    void oneTableIsHeldAgainstTheDatabaseItIsFrom() throws IOException, SQLException {
        String database = store(folder.resolve("all.db"), "hash", 10);
        Path table = Files.writeString(folder.resolve("events.csv"), """
                id,hand_id,version,event_type,event_data
                1,hand-1,1,Start,{}
                """);
        Call call = Call.railbird("compare", table.toString(), database);
        assertEquals(List.of("APPEND-ONLY: 1 appended, 1 unchanged",
                "  only the new export has: users.*"), call.out().lines().skip(1).toList());
        call = Call.railbird("compare", database, table.toString());
        assertEquals("NOT APPEND-ONLY [LOG-11]: 1 removed, 1 unchanged", headlines(call).get(1));
    }

    @Test
    void canonicalHandsAreOnlyHeldAgainstTheirLike() throws IOException {
        String source = "testdata/pokerforbots/six.phhs";
        Path lines = Files.writeString(folder.resolve("six.jsonl"),
                Call.railbird("convert", source, "--to", "canonical").out());
        Call call = Call.railbird("compare", source, lines.toString());
        assertEquals(3, call.exit());
        assertEquals("railbird: only the new export is of canonical hands: railbird convert --to"
                + " canonical writes the other one as such\n", call.err());
    }
}
