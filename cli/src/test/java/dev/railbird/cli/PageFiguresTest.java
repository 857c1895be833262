package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number on the pages is one that the question named beside it gives. */
class PageFiguresTest {
    private static final Pattern SECTION = Pattern.compile(
            "<section [^>]*data-question=\"([a-z-]+)\".*?</section>", Pattern.DOTALL);
    // Numbers that belong to the method and not to the audit.
    private static final Pattern FIXED = Pattern.compile(
            "1\\.96|95 of 100|95 percent|RFC 9162|SEED-08|SHA-256");
    @TempDir
    private static Path folder;
    private static Path audit;

    @BeforeAll
    static void anAuditHasLeftItsPages() {
        audit = folder.resolve("audit");
        Call.railbird("audit", "samples", "testdata/checks/RULE-05", "testdata/checks/LEDG-02",
                "testdata/checks/SEED-08", "--out", audit.toString(), "--quiet");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(audit.resolve("report"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void everyTableIsTheAnswerToItsQuestion() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (Path page : pages()) {
            Matcher section = SECTION.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (section.find()) {
                String question = section.group(1);
                List<List<String>> answer = answer(question);
                List<List<String>> shown = shown(section.group());
                int told = Math.min(shown.size(), answer.size());
                assertEquals(answer.subList(0, told), shown, page + " " + question);
                long left = left(section.group());
                assertEquals(answer.size(), told + left, page + " " + question);
                assertTrue(section.group().contains("railbird query hands.duckdb " + question));
                asked.add(question);
            }
        }
        assertTrue(asked.size() >= 25, () -> "only asked: " + asked);
    }

    @Test
    void noNumberStandsOutsideOfAnAnswer() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page, StandardCharsets.UTF_8);
            String rest = html.substring(html.indexOf("<main"));
            for (String answered : List.of("table", "dl", "svg", "script", "code", "nav",
                    "p class=\"left\"")) {
                rest = without(rest, answered);
            }
            String other = FIXED.matcher(rest.replaceAll("<[^>]*>|&#39;", " ")).replaceAll("");
            assertTrue(other.chars().noneMatch(Character::isDigit), () -> page + ": " + other);
        }
    }

    private static String without(String html, String tag) {
        StringBuilder rest = new StringBuilder();
        String end = "</" + tag.split(" ")[0] + ">";
        int from = 0;
        for (int at = html.indexOf("<" + tag); at >= 0; at = html.indexOf("<" + tag, from)) {
            rest.append(html, from, at);
            from = html.indexOf(end, at) + end.length();
        }
        return rest.append(html.substring(from)).toString();
    }

    @Test
    void thePotOfEveryStepIsThatOfTheDatabase() throws IOException {
        int compared = 0;
        try (Stream<Path> files = Files.walk(audit.resolve("report/hands"))) {
            for (Path page : files.filter(Files::isRegularFile).sorted().limit(40).toList()) {
                String html = Files.readString(page, StandardCharsets.UTF_8);
                if (html.contains("\"game\":\"poker\"")) {
                    assertEquals(pots(page), pots(html), page.toString());
                    compared++;
                }
            }
        }
        assertTrue(compared > 10, "too few pages of poker");
    }

    private static List<String> pots(Path page) {
        String key = page.getFileName().toString().replace(".html", "");
        return parse(Call.railbird("query", audit.toString(), "SELECT a.pot_units::DECIMAL(18, 0)"
                + " * h.unit FROM actions AS a JOIN hands AS h USING (hand_key) WHERE hand_key = "
                + key + " ORDER BY step", "--output", "csv").out())
                .stream().skip(1).map(row -> row.get(0)).toList();
    }

    /** Without the first, which stands before the first step. */
    private static List<String> pots(String html) {
        return Pattern.compile(" \u00b7 pot ([0-9.]+) \u00b7 ").matcher(html).results().skip(1)
                .map(match -> match.group(1)).toList();
    }

    private static List<List<String>> answer(String question) {
        List<List<String>> rows = parse(Call.railbird("query", audit.toString(), question,
                "--output", "csv").out());
        return rows.subList(1, rows.size()).stream().map(row -> row.stream()
                .map(PageFiguresTest::inWords).toList()).toList();
    }

    /** Pages write as words what the database writes for programs. */
    private static String inWords(String cell) {
        return switch (cell) {
            case "true" -> "yes";
            case "false" -> "no";
            case "NOT_CHECKABLE" -> "NOT CHECKABLE";
            default -> cell;
        };
    }

    private static List<List<String>> shown(String section) {
        Matcher data = Pattern.compile("class=\"data\">(.*?)</script>").matcher(section);
        if (data.find()) {
            return json(data.group(1));
        }
        List<List<String>> rows = new ArrayList<>();
        Matcher row = Pattern.compile("(?s)<tr[ >](?!<th).*?</tr>").matcher(
                section.replaceAll("(?s)<thead>.*?</thead>", ""));
        while (row.find()) {
            rows.add(cells(row.group(), "td"));
        }
        if (section.contains("<dl")) {
            List<String> facts = cells(section, "dd");
            Matcher verdict = Pattern.compile("<h1[^>]*>(.*?)</h1>").matcher(section);
            if (verdict.find()) {
                facts.add(0, verdict.group(1));
            }
            rows.add(facts);
        }
        return rows;
    }

    private static long left(String section) {
        Matcher left = Pattern.compile("<p class=\"left\"><b>(\\d+)</b>").matcher(section);
        return left.find() ? Long.parseLong(left.group(1)) : 0;
    }

    private static List<String> cells(String markup, String tag) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("(?s)<" + tag + "(?: [^>]*)?>(.*?)</" + tag + ">")
                .matcher(markup);
        while (cell.find()) {
            cells.add(cell.group(1).replaceAll("<[^>]*>", "").replace("&lt;", "<")
                    .replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return cells;
    }

    /** Arrays of texts, or of text and link. */
    private static List<List<String>> json(String data) {
        List<List<String>> rows = new ArrayList<>();
        Matcher token = Pattern.compile("\"((?:[^\"\\\\]|\\\\u....)*)\"|[\\[\\]]").matcher(data);
        int depth = 0;
        boolean isLink = false;
        while (token.find()) {
            if (token.group().equals("[")) {
                depth++;
                isLink = false;
                if (depth == 2) {
                    rows.add(new ArrayList<>());
                }
            } else if (token.group().equals("]")) {
                depth--;
            } else if (!isLink) {
                isLink = depth == 3;
                rows.get(rows.size() - 1).add(Pattern.compile("\\\\u(....)").matcher(
                        token.group(1)).replaceAll(match -> Matcher.quoteReplacement(
                                "" + (char) Integer.parseInt(match.group(1), 16))));
            }
        }
        return rows;
    }

    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = Pattern.compile("(?s)(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r?\n)")
                .matcher(csv);
        while (cell.find()) {
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }
}
