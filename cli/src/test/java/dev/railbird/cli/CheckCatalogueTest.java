package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One check, one id, one class, one page, a fixture that fires it and one that does not. */
class CheckCatalogueTest {
    private static final List<String> SECTIONS = List.of("**Claim.**", "**Why it matters.**",
            "**How it is proven.**", "**Not checkable**", "**Limits.**", "**Example.**",
            "**Look next at**");

    @Test
    void idsNamesAndClassesAreUnique() {
        List<Check> checks = Checks.all();
        assertEquals(checks.size(), ids().size());
        assertEquals(checks.size(), checks.stream().map(Check::slug).distinct().count());
        assertEquals(checks.size(), checks.stream().map(Check::title).distinct().count());
        assertEquals(checks.size(), checks.stream().map(Check::getClass).distinct().count());
    }

    @Test
    void everyCheckHasAPageAndEveryPageACheck() {
        TreeSet<String> pages = new TreeSet<>();
        for (String path : Checkout.filesBelow("docs/checks")) {
            pages.add(path.substring("docs/checks/".length()).replace(".md", ""));
        }
        pages.removeAll(List.of("README", "kill-matrix", "kill-corpus", "tamper-matrix",
                "tamper-systems", "tamper-samples", "tamper-variants"));
        assertEquals(ids(), pages);
    }

    @Test
    void everyPageSaysTheSameThingsInTheSameOrder() {
        for (Check check : Checks.all()) {
            String page = Checkout.read("docs/checks/" + check.id() + ".md");
            assertTrue(page.startsWith("# " + check.id() + ": "), check.id() + " has a title");
            int from = 0;
            for (String section : SECTIONS) {
                int at = page.indexOf(section, from);
                assertTrue(at >= 0, check.id() + ": " + section + " is missing or out of place");
                from = at;
            }
        }
    }

    @Test
    void everyCheckHasFixturesAndEveryFixtureACheck() {
        assertEquals(ids(), folders("fires-"), "checks with a firing fixture");
        assertEquals(ids(), folders("clean-"), "checks with a clean fixture");
        for (String path : Checkout.filesBelow(CheckFixturesTest.FOLDER)) {
            String name = path.substring(CheckFixturesTest.FOLDER.length() + 1)
                    .replaceFirst("^[^/]+/", "");
            assertTrue(name.startsWith("fires-") || name.startsWith("clean-")
                    || name.equals("SOURCE.md"), path + " is no fixture");
        }
    }

    private static TreeSet<String> ids() {
        return Checks.all().stream().map(check -> check.id().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> folders(String kind) {
        return Checkout.filesBelow(CheckFixturesTest.FOLDER).stream()
                .filter(path -> CheckFixturesTest.isFixture(path, kind))
                .map(CheckFixturesTest::checkOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
