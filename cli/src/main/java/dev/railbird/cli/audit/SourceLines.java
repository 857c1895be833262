package dev.railbird.cli.audit;

import dev.railbird.cli.input.StreamSource;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.Decompression;
import dev.railbird.reports.html.HandPages.RawText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines of a file as it writes them, for the pages of its hands. Hands come in the order of their
 * file, so it is read once more and no further than to the last line that a page shows. Of a pipe
 * only its beginning is there once more. Rows of a database have no raw text.
 */
final class SourceLines implements RawText, AutoCloseable {
    private static final int SHOWN = 120;
    /** A longer line is cut when it is read: one line may be a whole file. */
    private static final int LINE_MAX = 1 << 16;
    /** Events out of line order make the file be read again; a hostile one has no end of them. */
    private static final int REOPENED_MAX = 32;
    private final Places places;
    private final Map<String, StreamSource> streams = new TreeMap<>();
    private String name = "";
    private int reopened;
    private BufferedReader reader;
    private String line = "";
    private int number;

    SourceLines(Places places) {
        this.places = places;
    }

    /** Sources that can be read only once, of which the beginning is kept. */
    void keep(List<StreamSource> once) {
        for (StreamSource stream : once) {
            stream.keep();
            streams.put(stream.name(), stream);
        }
    }

    @Override
    public String at(SourceLocation place) {
        if (!(place.at() instanceof SourceLocation.Line wanted) || wanted.line() < 1) {
            return "";
        }
        try {
            if (!place.source().equals(name)) {
                reopened = 0;
                open(place.source());
            } else if (wanted.line() < number && reopened++ < REOPENED_MAX) {
                open(place.source());
            }
            while (reader != null && number < wanted.line()) {
                next();
            }
        } catch (IOException gone) {
            return "";
        }
        return number == wanted.line() ? excerpt(wanted.column()) : "";
    }

    /** @param column where it begins, from 1; 0 is the line's beginning too */
    private String excerpt(int column) {
        int from = Math.max(0, Math.min(column - 1, line.length()));
        int to = Math.min(line.length(), from + SHOWN);
        return (from > 0 ? "\u2026" : "") + line.substring(from, to).strip()
                + (to < line.length() ? "\u2026" : "");
    }

    private void open(String source) throws IOException {
        close();
        name = source;
        StreamSource stream = streams.get(source);
        if (stream != null) {
            reader = reader(stream.kept());
        } else if (Files.isRegularFile(places.of(source))) {
            reader = reader(Decompression.of(Files.newInputStream(places.of(source))));
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private void next() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            reader.close();
            reader = null;
            return;
        }
        while (c >= 0 && c != '\n') {
            if (text.length() < LINE_MAX) {
                text.append((char) c);
            }
            c = reader.read();
        }
        line = text.toString();
        number++;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        reader = null;
        line = "";
        number = 0;
        name = "";
    }
}
