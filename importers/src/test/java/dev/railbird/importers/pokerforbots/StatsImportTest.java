package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.pokerforbots.stats.StatsImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsImportTest {
    private static final StatsImporter IMPORTER = new StatsImporter();
    @TempDir
    private Path folder;

    @Test
    void everyFigureOfARunFollowsFromItsHands() throws IOException {
        assertEquals(List.of(), findings(Imported.testdata("three.stats.json")));
    }

    /** One of its bots calls with nothing, which the server counts. */
    @Test
    void everyFigureOfAGameOfASecondModelFollowsFromItsHands() throws IOException {
        String session = Imported.testdata("simulated/session.phhs");
        String stats = Imported.testdata("simulated/stats.json");
        assertEquals(List.of(), findings(stats, session).stream()
                .filter(f -> f.severity() != Severity.NOTICE).toList());
        String details = "\"detailed_stats\":{\"hands\":";
        List<Finding> found = findings(stats.replaceFirst(Pattern.quote(details) + "\\d+",
                Matcher.quoteReplacement(details) + "5"), session);
        assertTrue(found.stream().anyMatch(f -> f.severity() == Severity.VIOLATION
                && f.sentence().endsWith(" are of other hands")), found.toString());
    }

    @Test
    void aByteOrderMarkChangesNothing() throws IOException {
        String marked = "\uFEFF" + Imported.testdata("three.stats.json");
        byte[] bytes = marked.getBytes(StandardCharsets.UTF_8);
        assertEquals(Sniff.Certainty.CERTAIN,
                IMPORTER.sniff(new SourceHead(bytes, true)).certainty());
        assertEquals(List.of(), findings(marked));
    }

    @Test
    void aChangedFigureIsFoundWhereItStands() throws IOException {
        String stats = Imported.testdata("three.stats.json");
        String changed = stats.replaceFirst("\"bb_per_100\":(-?)", "\"bb_per_100\":$11");

        List<Finding> found = findings(changed);

        assertEquals(1, found.size());
        assertEquals(Severity.VIOLATION, found.get(0).severity());
        assertTrue(found.get(0).sentence().startsWith("bb_per_100 of "));
        assertEquals(1 + changed.indexOf("\"bb_per_100\""), ((SourceLocation.Line) found.get(0)
                .location().at()).column());
    }

    @Test
    void sharesOfHandsEnteredAndRaisedFollowFromTheActionsBeforeTheFlop() throws IOException {
        String stats = Imported.testdata("three.stats.json");
        for (String key : List.of("vpip", "pfr")) {
            List<Finding> found = findings(stats.replaceFirst("\"" + key + "\":[0-9.]+",
                    "\"" + key + "\":12.5"));
            assertEquals(1, found.size(), key);
            assertTrue(found.get(0).sentence().startsWith(key + " of "));
        }
    }

    @Test
    void aHandThatNeverEndedMayCountInTheShares() throws IOException {
        String stats = Imported.testdata("three.stats.json");
        String open = stats.replaceFirst("\"hands_completed\":(\\d+)", "\"hands_completed\":121")
                .replaceFirst("\"hand_limit\":(\\d+)", "\"hand_limit\":121")
                .replaceFirst("\"end_time\":\"2026", "\"end_time\":\"0001");
        List<Finding> found = findings(open);
        assertEquals(List.of("hands_completed counts hands that were started"),
                found.stream().map(Finding::sentence).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hands_remaining | 0 | 1 | hands_remaining is not hand_limit less hands_completed",
        "hand_limit | 120 | 121 | hands_remaining is not hand_limit less hands_completed",
        "hand_limit | 120 | 121 | the limit is said to be reached by another number of hands",
        "hand_limit | 120 | 119 | the limit is said to be reached by another number of hands",
        "seed | 1337 | \"1337\" | a value that the server does not write as seed",
        "disconnects | 0 | 0,\"unheard_of\":1 | a key that the server does not write",
        "timeout_ms | 3000 | 3000,\"timeout_ms\":3000 | statistics that cannot be read",
        "display_name | \" | 7,\"was\":\" | a value that the server does not write as display_name",
        "hands_per_second | 820.5 | 820.6 | hands_per_second is not hands_completed in duration_se",
        "timeouts | 0 | 1 | the timeouts of the bots do not add up to those of the game",
        "start_time | \"2026-11-21T01:41:05.4 | \"2026-11-21T01:41:05.3 | duration_seconds is not",
        "duration_seconds | 0.14 | 0.24 | duration_seconds is not the time from start_time to end",
        "hands_completed | 120 | 119 | 36beb07f has played more hands than the game",
        "small_blind | 5 | 4 | small_blind is not what the hands of the session were played with",
        "start_chips | 1000 | 1500 | start_chips is not what the hands of the session were play",
        "responses_tracked | 179 | 0 | avg_response_ms of 36beb07f is not among its response times",
        "min_response_ms | 0. | 7. | min_response_ms of 36beb07f is not among its response times",
        "p95_response_ms | 0. | 7. | p95_response_ms of 36beb07f is not among its response times"})
    void whatTheStatisticsSayTwiceAgrees(String key, String from, String into, String sentence)
            throws IOException {
        String stats = Imported.testdata("three.stats.json");
        String changed = stats.replaceFirst(Pattern.quote("\"" + key + "\":" + from),
                "\"" + key + "\":" + into);

        assertNotEquals(stats, changed);
        assertTrue(findings(changed).stream().anyMatch(f -> f.sentence().startsWith(sentence)));
    }

    @Test
    void bustsOfTheDetailsAreFoundWhereTheyStand() throws IOException {
        String stats = Imported.testdata("three.stats.json");
        int details = stats.indexOf("\"busts\"", stats.indexOf("\"detailed_stats\""));
        String changed = stats.substring(0, details) + stats.substring(details)
                .replaceFirst("\"busts\":1", "\"busts\":2");

        List<Finding> found = findings(changed);

        assertEquals(List.of("the busts of 36beb07f are not those of its details"),
                found.stream().map(Finding::sentence).toList());
        assertEquals(1 + details, ((SourceLocation.Line) found.get(0).location().at()).column());
    }

    @Test
    void countersOfARunningGameWereReadOneAfterTheOther() throws IOException {
        String running = Imported.testdata("three.stats.json")
                .replaceFirst("\"end_time\":\"2026", "\"end_time\":\"0001")
                .replaceFirst("\"hands_per_second\":820", "\"hands_per_second\":821");

        assertEquals(List.of(), findings(running));
    }

    @Test
    void twoBotsThatChangedPlacesAreFoundByTheirTotals() throws IOException {
        String session = Imported.testdata("three.phhs");
        int at = session.indexOf("players = [");
        String line = session.substring(at, session.indexOf("]\n", at) + 1);
        String[] bots = line.substring(11, line.length() - 1).split(", ");
        String other = "players = [" + bots[1] + ", " + bots[0] + ", " + bots[2] + "]";

        List<Finding> found = findings(Imported.testdata("three.stats.json"),
                session.replaceFirst(Pattern.quote(line), other));

        assertTrue(found.stream().anyMatch(f -> f.sentence().startsWith("net_chips of ")));
    }

    @Test
    void zeroToZeroBelowThirtyHandsIsNoInterval() throws IOException {
        List<Finding> found = findings(Imported.testdata("wheel.stats.json"),
                Imported.testdata("wheel.phhs"));

        assertEquals(6, found.size());
        assertTrue(found.stream().allMatch(f -> f.severity() == Severity.NOTICE));
    }

    @Test
    void statisticsWithoutASessionAreNotCompared() {
        List<Finding> found = Imported.text(IMPORTER, Imported.testdata("three.stats.json"))
                .findings;

        assertEquals(List.of("the statistics cannot be compared with hands"),
                found.stream().map(Finding::sentence).toList());
    }

    @Test
    void theIntervalOfARegressionReportIsTenTimesTooNarrow() {
        List<Finding> found = Imported.text(IMPORTER, Imported.testdata("regression.json"))
                .findings;

        assertEquals(List.of("213.18 ± 72.48", "-213.18 ± 72.48", ""),
                found.stream().map(Finding::expected).toList());
        assertEquals("213.18 ± 7.25", found.get(0).found());
        assertEquals(Severity.SUSPICION, found.get(0).severity());
    }

    @Test
    void textThatIsNoJsonIsAFinding() {
        assertEquals(List.of("LOG-06 :1"), Imported.text(IMPORTER, "{\"players\": [").violations());
    }

    private List<Finding> findings(String stats) throws IOException {
        return findings(stats, Imported.testdata("three.phhs"));
    }

    private List<Finding> findings(String stats, String session) throws IOException {
        Path file = folder.resolve("run.stats.json");
        Files.writeString(file, stats, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("run.phhs"), session, StandardCharsets.UTF_8);
        return Imported.file(IMPORTER, file).findings;
    }
}
