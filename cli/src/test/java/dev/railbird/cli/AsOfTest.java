package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What an audit says of the future: only what it is told of the present. */
class AsOfTest {
    private static final String DATED = "testdata/checks/LOG-04/fires-a-date-after-the-export.phh";

    private static String found(String log, String... options) {
        String[] call = new String[options.length + 3];
        call[0] = "audit";
        call[1] = log;
        call[2] = "--quiet";
        System.arraycopy(options, 0, call, 3, options.length);
        return Call.railbird(call).out();
    }

    @Test
    void withoutAMomentNothingIsInTheFuture() {
        assertEquals("", found(DATED));
    }

    @Test
    void aDateMayBeAheadByATimeZone() {
        assertEquals("", found(DATED, "--as-of", "2026-11-22T06:00:00Z"));
        assertTrue(found(DATED, "--as-of", "2026-11-22T05:59:59Z").contains("[LOG-04]"));
    }

    @Test
    void whoSkipsTheCheckIsNotTold() {
        assertEquals("", found(DATED, "--as-of", "2026-11-20T00:00:00Z", "--skip", "LOG-04"));
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        Call call = Call.railbird("audit", DATED, "--as-of", "yesterday");
        assertEquals(ExitCode.USAGE, call.exit(), call.err());
        assertTrue(call.err().contains("--as-of"), call.err());
    }
}
