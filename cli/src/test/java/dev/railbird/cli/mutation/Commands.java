package dev.railbird.cli.mutation;

import dev.railbird.cli.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Changed commands of the deal-r service, held against the log of their events. */
final class Commands {
    private static final String EVENTS = "testdata/mutation/events.csv";
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;

    private Commands() {
    }

    static boolean differ(List<Story> before, Trial.Outcome outcome) {
        return check(outcome.cut()) == DIFFERENT;
    }

    static boolean agree(List<Story> before, Trial.Outcome outcome) {
        return check(outcome.cut()) == SAME;
    }

    private static int check(Cut cut) {
        try {
            Path changed = Files.createTempFile("commands", ".csv");
            Files.write(changed, cut.log().get().files().get(cut.file())
                    .getBytes(StandardCharsets.ISO_8859_1));
            int exit = Call.railbird("golden", "check", EVENTS, "--recorded", changed.toString())
                    .exit();
            Files.delete(changed);
            return exit;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
