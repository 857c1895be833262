package dev.railbird.reports.html;

import dev.railbird.reports.store.StoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the report: a page for each hand that is handed in, as they come, then the pages whose
 * numbers are answers of the finished database. Of a hand nothing is kept but that it has a page.
 */
public final class HtmlReport {
    private final Path folder;
    private final Pages pages = new Pages();
    private final BitSet written = new BitSet();

    public HtmlReport(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    public void hand(HandPage page) throws IOException {
        Path file = folder.resolve(Links.page(page.key()));
        Files.createDirectories(file.getParent());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("drawn", page.frames().size() - 1);
        values.put("steps", HandMarkup.steps(page.frames()));
        values.put("decks", HandMarkup.decks(page.decks()));
        values.put("data", page.data());
        pages.write(file, "hand", values);
        written.set(Math.toIntExact(page.key()));
    }

    /** The other pages, when the database is whole. */
    public void finish(StoreReader database) throws IOException {
        new Sheets(folder, pages, database, new Links(written)).write();
    }
}
