package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a log says of its own records: chains that Railbird makes itself, keys that it is given. */
class RecordsCommandTest {
    private static final String SIGNED =
            "testdata/checks/LOG-13/clean-signed-by-the-operator.jsonl";

    private static List<String> chained() {
        return Call.railbird("convert", "testdata/deal-r/documented.csv", "--to", "canonical",
                "--chain", "--quiet").out().lines().toList();
    }

    private static String audit(List<String> lines) {
        return Call.withInput(lines.stream().map(line -> line + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8), "audit", "-",
                "--quiet", "--checks", "LOG-09").out();
    }

    @Test
    void aChainThatWasMadeHolds() {
        List<String> lines = chained();
        assertTrue(lines.size() > 3, () -> lines.size() + " hands");
        assertEquals("", audit(lines));
        String verdicts = Call.withInput(String.join("\n", lines)
                .getBytes(StandardCharsets.UTF_8), "replay", "-", "--output", "json").out();
        assertEquals(lines.size(), verdicts.split("\"LOG-09\":\"HOLDS\"", -1).length - 1);
    }

    /** Hands of one stream stand one after the other; each of them is taken out once. */
    @Test
    void everyHandThatIsTakenOutIsMissedByTheNextOfItsStream() {
        List<String> lines = chained().stream()
                .map(line -> line.replaceFirst("\"stream\":\"[^\"]*\"", "\"stream\":\"one\""))
                .toList();
        List<String> one = Call.withInput(String.join("\n", lines)
                .getBytes(StandardCharsets.UTF_8), "convert", "-", "--to", "canonical", "--chain",
                "--quiet").out().lines().toList();
        assertEquals("", audit(one));
        for (int k = 1; k < one.size() - 1; k++) {
            List<String> less = new ArrayList<>(one);
            less.remove(k);
            String found = audit(less);
            assertTrue(found.contains("the chain does not join the hand before"), found);
        }
    }

    @Test
    void onlyCanonicalLinesCanHoldAChain() {
        Call call = Call.railbird("convert", SIGNED, "--to", "phh", "--chain");
        assertEquals(ExitCode.USAGE, call.exit());
        assertTrue(call.err().contains("--chain needs --to canonical"), call.err());
    }

    @Test
    void withoutAKeyNobodyIsTrusted() {
        String hands = Call.railbird("replay", SIGNED, "--output", "json").out();
        assertTrue(hands.contains("\"LOG-13\":\"NOT_CHECKABLE(no --trust names the key of"
                + " rail.example/log+893617f8)\""), hands);
    }

    @Test
    void aKeyThatIsNoneIsAMistakeOfTheCaller() {
        Call call = Call.railbird("audit", SIGNED, "--trust", "rail.example/log+893617f8+AAAA");
        assertEquals(ExitCode.USAGE, call.exit());
        assertTrue(call.err().contains("is no key of a signed note"), call.err());
    }
}
