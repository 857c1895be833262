package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What helps at the prompt: help, completion, suggestions. */
class CompletionTest {
    @Test
    void theCompletionScriptKnowsCommandsAndNames() {
        Call call = Call.railbird("completion");
        assertEquals(0, call.exit());
        for (String word : List.of("audit", "--fail-on", "F2L3D", "pokerkit", "canonical")) {
            assertTrue(call.out().contains(word), word);
        }
    }

    @Test
    void everyCommandHasHelpAndHelpKnowsEveryCommand() {
        for (String command : List.of("audit", "replay", "show", "convert", "checks", "formats",
                "completion")) {
            Call option = Call.railbird(command, "--help");
            assertEquals(0, option.exit());
            assertTrue(option.out().startsWith("Usage: railbird " + command), option.out());
            assertEquals(option, Call.railbird("help", command));
        }
    }

    @Test
    void aSlipIsAnsweredWithAGuess() {
        Call call = Call.railbird("replya", "samples");
        assertEquals(ExitCode.USAGE, call.exit());
        assertTrue(call.err().contains("railbird replay"), call.err());
    }
}
