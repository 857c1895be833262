package dev.railbird.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.Variant;
import dev.railbird.reports.store.Batch;
import dev.railbird.reports.store.SourceFacts;
import dev.railbird.reports.store.StoreReader;
import dev.railbird.reports.store.StoreWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>'\"&\u2028";
    @TempDir
    private Path folder;

    @Test
    void aHostileNameStaysText() throws IOException {
        write(folder.resolve("a")).forEach((name, page) -> {
            assertFalse(page.contains("<img"), name + ": markup of a name has become the page's");
            assertEquals(page.split("<script", -1).length, page.split("</script>", -1).length,
                    name + ": a name has ended a script");
        });
        assertTrue(write(folder.resolve("b")).get("hands/0/1.html")
                .contains("\\u003c/script\\u003e"));
    }

    @Test
    void pagesAskForNothingAndAllowNothingButThemselves() throws IOException {
        write(folder.resolve("a")).forEach((name, page) -> {
            assertTrue(page.contains("default-src &#39;none&#39;"), name);
            String rest = page.replace("http://www.w3.org/2000/svg", "");
            assertFalse(rest.contains("http:") || rest.contains("https:"),
                    name + " names an address");
        });
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        assertEquals(write(folder.resolve("a")), write(folder.resolve("b")));
    }

    @Test
    void everyStepIsInTheListThatNeedsNoScript() throws IOException {
        PokerHand hand = hostile();
        String page = write(folder.resolve("a")).get("hands/0/1.html");
        for (int step = 0; step <= hand.events().size(); step++) {
            assertTrue(page.contains("id=\"step-" + step + "\""), "step " + step);
        }
    }

    private static PokerHand hostile() {
        PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 3, 7);
        HandSetup setup = hand.setup();
        List<SeatSetup> seats = new ArrayList<>(setup.seats());
        SeatSetup first = seats.get(0);
        seats.set(0, new SeatSetup(HOSTILE, first.label(), first.stack(), first.forced(), true));
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), new HandSetup(setup.variant(), setup.scale(),
                        setup.sizes(), seats, setup.button(), setup.trimsAntes(), setup.rake()),
                hand.leavesOut(), hand.events(), hand.claims(), hand.attributes(), hand.notes(),
                hand.isWhole());
    }

    private static TreeMap<String, String> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        HandAudit audit = new HandAuditor(Optional.empty()).audit(hostile());
        Path base = folder.resolve("hands.duckdb");
        try (StoreWriter store = StoreWriter.create(base)) {
            store.begins(HOSTILE, "phh", SourceFacts.NO_FILE);
            store.game(audit);
            store.ends(HOSTILE);
            store.finish(new Batch("0", HOSTILE, ""));
        }
        Path to = folder.resolve("report");
        HtmlReport report = new HtmlReport(to);
        report.hand(HandPages.of(1, audit, place -> HOSTILE));
        try (StoreReader database = StoreReader.open(base)) {
            report.finish(database);
        }
        TreeMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(to.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }
}
