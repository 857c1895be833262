package dev.railbird.cli.tidy;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house rules over all modules; a failure lists each place with what to use instead. */
class TidyTest {
    private static final List<SourceFile> FILES = Repository.files();

    @Test
    void theWalkSeesEveryModule() {
        for (String module : List.of("replay-core", "importers", "reports", "cli", "benchmarks")) {
            assertTrue(
                    FILES.stream().anyMatch(f -> f.isMainJava() && f.module().equals(module)),
                    () -> "no main source seen in " + module);
        }
    }

    @Test
    void layersImportOnlyWhatLiesBelow() {
        assertTidy(new LayerRule());
    }

    @Test
    void bannedConstructsStayOut() {
        assertTidy(new ConstructRule());
    }

    @Test
    void filesMethodsAndLinesStayShort() {
        assertTidy(new ShapeRule());
    }

    @Test
    void noWordIsLeftOver() {
        assertTidy(new WordRule());
    }

    @Test
    void linksOfPagesLeadSomewhere() {
        assertTidy(new LinkRule(path -> Files.exists(Repository.root().resolve(path))));
    }

    @Test
    void eachPackageIsDescribed() {
        assertTidy(new PackageRule());
    }

    @Test
    void eachTestIsFoundByItsName() {
        assertTidy(new TestRule());
    }

    private static void assertTidy(TidyRule rule) {
        List<String> complaints = new ArrayList<>();
        rule.look(FILES, complaint -> complaints.add(complaint.toString()));
        if (!complaints.isEmpty()) {
            fail(complaints.size() + " to tidy:\n" + String.join("\n", complaints));
        }
    }
}
