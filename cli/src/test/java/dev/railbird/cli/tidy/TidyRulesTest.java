package dev.railbird.cli.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that never fires proves nothing: here each fires, and leaves its neighbour alone. */
class TidyRulesTest {
    private static final String CORE = "replay-core/src/main/java/dev/railbird/core/";
    private static final String REPORTS = "reports/src/main/java/dev/railbird/reports/A.java";
    private static final String IMPORTERS = "importers/src/main/java/dev/railbird/importers/A.java";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chips  | import dev.railbird.core.card.Card;      | 0",
        "chips  | import dev.railbird.core.event.Claim;    | 1",
        "chips  | import dev.railbird.core.chips.Chips;    | 0",
        "chips  | import dev.railbird.core.unlisted.Chip;  | 1",
        "newest | import dev.railbird.core.card.Card;      | 1",
        "chips  | import java.util.List;                   | 0",
        "chips  | import java.io.File;                     | 1",
        "chips  | import java.util.concurrent.Future;      | 1",
        "chips  | import org.apache.commons.csv.CSVFormat; | 1",
        "chips  | import dev.railbird.importers.Importer;  | 1",
        "chips  | java.nio.file.Path path;                 | 1",
        "chips  | // java.nio.file.Path in a comment       | 0",
    })
    void coreImportsTheJdkAndPackagesBelow(String folder, String line, int complaints) {
        assertEquals(complaints, fired(new LayerRule(), CORE + folder + "/A.java", line).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "import dev.railbird.core.card.Card;        | 0 | 0",
        "import dev.railbird.importers.Importer;    | 0 | 1",
        "import dev.railbird.reports.HandPage;      | 1 | 0",
        "import dev.railbird.cli.Main;              | 1 | 1",
        "import org.apache.commons.csv.CSVFormat;   | 0 | 1",
        "import org.thymeleaf.TemplateEngine;       | 1 | 0",
        "import java.io.InputStream;                | 0 | 0",
    })
    void importersAndReportsNeverSeeEachOther(String line, int importers, int reports) {
        assertEquals(importers, fired(new LayerRule(), IMPORTERS, line).size());
        assertEquals(reports, fired(new LayerRule(), REPORTS, line).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "new HashMap<>();                             | 1 | 0",
        "new LinkedHashMap<>();                       | 0 | 0",
        "Set.of(1, 2);                                | 1 | 0",
        "double odds;                                 | 1 | 0",
        "'d'; // a double in a comment                | 0 | 0",
        "\"a double in a text\";                      | 0 | 0",
        "new java.util.Random(42);                    | 1 | 0",
        "Instant.now();                               | 1 | 0",
        "    private static int count = 0;            | 1 | 0",
        "    private static final int COUNT = 0;      | 0 | 0",
        "    static int count(int from) { return 1; } | 0 | 0",
        "String.format(\"%d\", 1);                    | 1 | 1",
        "String.format(Locale.ROOT, \"%d\", 1);       | 0 | 0",
        "text.toUpperCase();                          | 1 | 1",
        "text.toUpperCase(Locale.ROOT);               | 0 | 0",
        "text.getBytes();                             | 1 | 1",
        "System.out.println();                        | 1 | 1",
        "final class CardUtils {                      | 1 | 1",
        "final class Basement {                       | 0 | 0",
        "error.printStackTrace();                     | 1 | 1",
    })
    void bannedConstructsFireWhereTheyAreBanned(String line, int core, int importers) {
        ConstructRule rule = new ConstructRule();
        assertEquals(core, fired(rule, CORE + "card/A.java", line).size());
        assertEquals(importers, fired(rule, IMPORTERS, line).size());
    }

    @Test
    void aComplaintSaysWhereAndWhatToUse() {
        assertEquals(
                List.of(IMPORTERS + ":2 -> use getBytes(StandardCharsets.UTF_8)"),
                fired(new ConstructRule(), IMPORTERS, "one();\ntext.getBytes();"));
    }

    @Test
    void longFilesMethodsAndLinesFire() {
        ShapeRule rule = new ShapeRule();
        String method = "    void run() {\n" + "        step();\n".repeat(41) + "    }";
        assertEquals(1, fired(rule, IMPORTERS, method).size());
        assertEquals(0, fired(rule, IMPORTERS, method.replaceFirst(" +step..;\n", "")).size());
        assertEquals(0, fired(rule, IMPORTERS, "x\n".repeat(299) + "x").size());
        assertEquals(1, fired(rule, IMPORTERS, "x\n".repeat(300) + "x").size());
        assertEquals(0, fired(rule, IMPORTERS, "x".repeat(100)).size());
        assertEquals(1, fired(rule, IMPORTERS, "x".repeat(101)).size());
        assertEquals(1, fired(rule, IMPORTERS, "x ").size());
        assertEquals(1, fired(rule, IMPORTERS, "\tx").size());
        assertEquals(1, fired(rule, IMPORTERS, "x\n").size(), "a blank last line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "docs/a.md | '# One title'                          | 0",
        "docs/a.md | 'No title'                             | 1",
        "docs/a.md | '# One#N# Two'                         | 1",
        "docs/a.md | '# One#N```#N# a shell comment#N```'   | 0",
        "docs/a.md | '# One#NTO#DO later'                   | 1",
        "docs/a.md | '# Todos are people'                   | 0",
        "bin/a     | 'FIX#ME'                               | 1",
        "A.java    | '/** @auth#or me */'                   | 1",
        "pom.xml   | 'https://repo.maven.#apache.org/x'     | 1",
    })
    void wordsAndTitlesFire(String path, String text, int complaints) {
        String whole = text.replace("#N", "\n").replaceAll("(?<=[a-zA-Z.])#(?=[a-zA-Z])", "");
        assertEquals(complaints, fired(new WordRule(), path, whole).size());
    }

    @Test
    void aLinkToNowhereFires() {
        LinkRule rule = new LinkRule(path -> path.equals(Path.of("docs/start.md")));
        assertEquals(0, fired(rule, "README.md", "[tour](docs/start.md#first)").size());
        assertEquals(0, fired(rule, "docs/checks/a.md", "[tour](../start.md)").size());
        assertEquals(1, fired(rule, "docs/checks/a.md", "[tour](start.md)").size());
        assertEquals(0, fired(rule, "README.md", "[jvm](https://openjdk.org/)").size());
    }

    @Test
    void aPackageWithoutDescriptionFires() {
        assertEquals(1, fired(new PackageRule(), IMPORTERS, "x").size());
        String described = "importers/src/main/java/dev/railbird/importers/package-info.java";
        assertEquals(0, fired(new PackageRule(), described, "x").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ChipsTest.java       | '    @Test'                       | 0",
        "ChipsCases.java      | '    @Test'                       | 1",
        "ChipsProperties.java | '    @Property(tries = 10)'       | 0",
        "ChipsProperties.java | '    @Test'                       | 1",
        "ChipsTest.java       | '    @Property'                   | 1",
        "ChipsTest.java       | '        Thread.sleep(100);'      | 1",
    })
    void aTestThatWouldNotRunFires(String name, String line, int complaints) {
        String path = "importers/src/test/java/dev/railbird/importers/" + name;
        assertEquals(complaints, fired(new TestRule(), path, line).size());
    }

    @Test
    void blankingKeepsLineAndColumn() {
        List<String> code = CodeOnly.of(List.of("a(\"x\\\"y\"); /* b", "c */ d('\"'); // e", "f"));
        assertEquals(List.of("a(\"    \");     ", "     d(' ');     ", "f"), code);
    }

    private static List<String> fired(TidyRule rule, String path, String text) {
        List<String> complaints = new ArrayList<>();
        rule.look(List.of(SourceFile.of(path, text + "\n")), c -> complaints.add(c.toString()));
        return complaints;
    }
}
