package dev.railbird.cli.audit;

import dev.railbird.cli.input.StreamSource;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.reports.html.HandChoice;
import dev.railbird.reports.html.HandPages;
import dev.railbird.reports.html.HtmlReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Hands on their way to pages of a report: those that the choice wants. */
final class HandPageFeed implements AutoCloseable {
    private final HtmlReport report;
    private final SourceLines lines;
    private HandChoice choice = new HandChoice(HandChoice.Others.SAMPLE);

    HandPageFeed(HtmlReport report, Places places) {
        this.report = report;
        lines = new SourceLines(places);
    }

    /** Which hands without a finding get a page. */
    void choose(HandChoice.Others others) {
        choice = new HandChoice(others);
    }

    /** Sources whose lines pages can only show when their beginning is kept. */
    void keep(List<StreamSource> once) {
        lines.keep(once);
    }

    /** @param key the hand's key in the database */
    void add(long key, GameAudit audit) {
        String kind = audit.told(hand -> hand.replay().hand().format() + " "
                + hand.replay().hand().setup().variant(), game -> game.replay().game().format());
        if (!choice.wants(!audit.findings().isEmpty(), kind, audit.digest().toString())) {
            return;
        }
        try {
            report.hand(HandPages.of(key, audit, lines));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
