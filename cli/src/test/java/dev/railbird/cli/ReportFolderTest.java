package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages an audit leaves, and that they are the same whenever and wherever it runs. */
class ReportFolderTest {
    private static final List<String> INPUTS = List.of("samples/phh", "samples/golf",
            "samples/deal-r", "testdata/checks/RULE-05");
    @TempDir
    private Path folder;

    private Path audit(String name, String... more) {
        List<String> words = new ArrayList<>(List.of("audit"));
        words.addAll(INPUTS);
        words.addAll(List.of("--quiet", "--out", folder.resolve(name).toString()));
        words.addAll(List.of(more));
        Call call = Call.railbird(words.toArray(String[]::new));
        assertEquals(1, call.exit(), call.err());
        return folder.resolve(name);
    }

    private static TreeMap<String, String> files(Path report) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(report)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(report.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<String> keys(Path audit, String condition) {
        return Call.railbird("query", audit.toString(), "SELECT hand_key FROM hands WHERE status"
                + " <> 'unreadable' AND " + condition + " ORDER BY hand_key", "--output", "csv")
                .out().lines().skip(1).toList();
    }

    private static List<String> pages(Path audit) throws IOException {
        return files(audit.resolve("report/hands")).keySet().stream()
                .map(name -> name.replaceAll(".*/|\\.html", ""))
                .sorted((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                .toList();
    }

    @Test
    void twoRunsLeaveTheSameBytesHoweverManyThreads() throws IOException {
        TreeMap<String, String> one = files(audit("one", "--threads", "1").resolve("report"));
        TreeMap<String, String> two = files(audit("two", "--threads", "4").resolve("report"));
        assertEquals(one.keySet(), two.keySet());
        one.forEach((name, page) -> assertTrue(page.equals(two.get(name)), name));
    }

    @Test
    void everyHandWithAFindingHasAPageAndOthersAsWished() throws IOException {
        String found = "hand_key IN (SELECT hand_key FROM findings)";
        Path none = audit("none", "--hands", "none");
        assertEquals(keys(none, found), pages(none));
        Path all = audit("all", "--hands", "all");
        assertEquals(keys(all, "true"), pages(all));
        Path sample = audit("sample");
        List<String> sampled = pages(sample);
        assertTrue(sampled.containsAll(keys(sample, found)));
        assertTrue(sampled.size() > pages(none).size() && sampled.size() <= pages(all).size());
    }

    @Test
    void linesOfAPipeAreShownAsThoseOfAFile() throws IOException {
        Path log = Path.of("samples/handhq/absolute-1000nl.phhs");
        Path file = folder.resolve("file");
        Call.railbird("audit", log.toString(), "--quiet", "--hands", "all", "--out",
                file.toString());
        Path pipe = folder.resolve("pipe");
        Call.withInput(Files.readAllBytes(log), "audit", "-", "--quiet", "--hands", "all",
                "--out", pipe.toString());
        List<String> shown = rawLines(file);
        assertTrue(shown.size() > 20, () -> "too few lines: " + shown);
        assertEquals(shown, rawLines(pipe));
    }

    private static List<String> rawLines(Path audit) throws IOException {
        return files(audit.resolve("report/hands")).values().stream()
                .flatMap(page -> Pattern.compile("<code class=\"raw\">(.*?)</code>").matcher(page)
                        .results().map(match -> match.group(1))).toList();
    }

    @Test
    void everyLinkLeadsToAPageThatIsThere() throws IOException {
        Path report = audit("links").resolve("report");
        int followed = 0;
        for (String name : files(report).keySet()) {
            Path page = report.resolve(name);
            for (String part : Files.readString(page).split("href=\"")) {
                String href = part.substring(0, Math.max(0, part.indexOf('"')));
                if (href.matches("[a-z0-9./-]+\\.html(#.*)?")) {
                    followed++;
                    String target = href.replaceAll("#.*", "");
                    assertTrue(Files.exists(page.resolveSibling(target)), page + " to " + href);
                }
            }
        }
        assertTrue(followed > 300, "too few links: " + followed);
    }
}
