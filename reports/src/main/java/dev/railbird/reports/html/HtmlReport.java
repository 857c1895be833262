package dev.railbird.reports.html;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the report while an audit runs: a page for each hand worth looking at, then the first
 * page. What is kept in memory is bounded; what does not fit is counted and said to be elsewhere.
 */
public final class HtmlReport {
    private static final int FINDINGS_MAX = 5_000;
    private static final int PAGES_MAX = 2_000;
    /** Clean hands get pages too while there are few of them. */
    private static final int CLEAN_PAGES_MAX = 25;
    private final Path folder;
    private final Pages pages = new Pages();
    private final List<FindingRow> findings = new ArrayList<>();
    private final List<HandLink> links = new ArrayList<>();
    private long findingsLeftOut;
    private long pagesLeftOut;
    private int written;
    private int clean;

    /** A page of the list of hands. */
    public record HandLink(String page, String hand, String game, String status, String place,
            long findings) {
    }

    public HtmlReport(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("hands"));
    }

    public void hand(GameAudit audit) throws IOException {
        boolean isClean = audit.findings().stream()
                .allMatch(finding -> finding.severity() == Severity.NOTICE);
        String page = "";
        if (isClean ? clean < CLEAN_PAGES_MAX : written - clean < PAGES_MAX) {
            clean += isClean ? 1 : 0;
            page = "hands/" + ++written + ".html";
            page(page, audit);
        } else {
            pagesLeftOut++;
        }
        for (Finding finding : audit.findings()) {
            finding(finding, audit.id().text(), page);
        }
    }

    public void finding(Finding finding) {
        finding(finding, finding.hand().map(id -> id.text()).orElse(""), "");
    }

    private void finding(Finding finding, String hand, String page) {
        if (findings.size() >= FINDINGS_MAX) {
            findingsLeftOut++;
            return;
        }
        findings.add(row(finding, hand, page));
    }

    private static FindingRow row(Finding finding, String hand, String page) {
        return new FindingRow(finding.check().text(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.location().toString(), hand, finding.sentence(), finding.expected(),
                finding.found(), finding.difference(), finding.hint(), page,
                finding.followsFrom());
    }

    private void page(String page, GameAudit audit) throws IOException {
        List<Frame> frames = audit.told(PokerFrames::of, GolfFrames::of);
        PageJson json = new PageJson();
        json.open('{').text("game", audit.game()).key("frames").open('[');
        frames.forEach(frame -> frame.write(json));
        json.close(']').close('}');
        links.add(new HandLink(page, audit.id().text(), audit.game(), audit.status().word(),
                audit.location().toString(), audit.findings().size()));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("audit", links.get(links.size() - 1));
        values.put("digest", audit.digest().toString());
        values.put("level", audit.level().name());
        values.put("frames", frames);
        values.put("data", json.toString());
        values.put("findings", audit.findings().stream()
                .map(finding -> row(finding, audit.id().text(), "")).toList());
        pages.write(folder.resolve(page), "hand", values);
    }

    /** The first page, when everything is counted. */
    public void finish(ReportSummary summary) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("summary", summary);
        findings.sort(Comparator.comparing(FindingRow::rank));
        values.put("findings", findings);
        values.put("findingsLeftOut", findingsLeftOut);
        values.put("pagesLeftOut", pagesLeftOut);
        values.put("links", links);
        pages.write(folder.resolve("index.html"), "index", values);
    }
}
