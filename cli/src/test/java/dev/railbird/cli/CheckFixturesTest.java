package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.SourceCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each firing fixture is a log with one fault: its check tells of it and no other does, and the
 * expected file beside it says the words. Each clean one holds what the check is about.
 */
class CheckFixturesTest {
    static final String FOLDER = "testdata/checks";
    private static final Pattern HEADLINE =
            Pattern.compile("^\\S.*: (?:violation|suspicion) \\[([A-Z]+-\\d+)] ");

    @TestFactory
    Stream<DynamicTest> aFiringFixtureBreaksItsCheckAndNoOther() {
        return fixtures("fires-", path -> {
            Call call = railbird("audit " + path + " --quiet --fail-on suspicion", path);
            assertEquals(List.of(checkOf(path)), List.copyOf(headlines(call.out())), call.out());
            assertEquals(ExitCode.FINDINGS, call.exit());
        });
    }

    @TestFactory
    Stream<DynamicTest> aFiringFixtureIsToldOfInTheseWords() {
        return fixtures("fires-", path -> {
            String now = Transcript.replayed(
                    List.of("$ railbird audit " + path + " --quiet --verbose" + options(path)));
            String expected = beside(path, ".expected.txt");
            assertEquals(Checkout.golden(expected, now), now);
        });
    }

    @TestFactory
    Stream<DynamicTest> aCleanFixtureHoldsWhatItsCheckIsAbout() {
        return fixtures("clean-", path -> {
            Call audit = railbird("audit " + path + " --quiet --fail-on suspicion", path);
            assertEquals("", audit.out());
            assertEquals(ExitCode.CLEAN, audit.exit());
            if (Checks.find(checkOf(path)).orElseThrow() instanceof SourceCheck) {
                return;
            }
            String hand = railbird("replay " + path + " --output json", path).out();
            assertTrue(hand.contains('"' + checkOf(path) + "\":\"HOLDS\""), hand);
        });
    }

    private static Call railbird(String command, String path) {
        return Call.railbird((command + options(path)).split(" "));
    }

    /** What the file beside the fixture adds to the command: keys that are trusted. */
    private static String options(String path) {
        String options = beside(path, ".options.txt");
        return Checkout.filesBelow(FOLDER).contains(options)
                ? " " + Checkout.read(options).strip() : "";
    }

    private static String beside(String path, String ending) {
        return path.substring(0, path.lastIndexOf('.')) + ending;
    }

    /** A file of its own, or the settings of a capture in a folder of its own. */
    static boolean isFixture(String path, String kind) {
        String name = isCapture(path) ? Path.of(path).getParent().getFileName().toString()
                : path.substring(path.lastIndexOf('/') + 1);
        boolean isPart = path.substring(FOLDER.length() + 1).split("/").length > 2;
        return !path.endsWith(".expected.txt") && !path.endsWith(".options.txt")
                && name.startsWith(kind)
                && (isCapture(path) || !isPart);
    }

    private static boolean isCapture(String path) {
        return path.endsWith("/capture.json");
    }

    static String checkOf(String path) {
        return path.substring(FOLDER.length() + 1).split("/")[0];
    }

    private static Stream<DynamicTest> fixtures(String kind, Consumer<String> check) {
        return Checkout.filesBelow(FOLDER).stream().filter(path -> isFixture(path, kind))
                .map(path -> dynamicTest(path, () -> check.accept(path)));
    }

    /** The checks of the lines that are no consequence of an earlier one. */
    private static TreeSet<String> headlines(String text) {
        TreeSet<String> checks = new TreeSet<>();
        text.lines().forEach(line -> {
            Matcher headline = HEADLINE.matcher(line);
            if (headline.find()) {
                checks.add(headline.group(1));
            }
        });
        return checks;
    }
}
