package dev.railbird.importers.export;

import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a source record by record; what it is written in is told by its first bytes. */
public final class Records {
    private static final String SQLITE = "SQLite format 3\0";

    private Records() {
    }

    /**
     * Hands all records on.
     *
     * @return the source has tables by name, as databases have, and not one list of records
     * @throws IOException also when the bytes are of a kind that has no records
     */
    public static boolean read(Source source, RecordSink sink) throws IOException {
        if (source.isDatabase()) {
            DatabaseRecords.live(source.name(), sink);
            return true;
        }
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            in.mark(SourceHead.BYTES_MAX + 1);
            byte[] head = in.readNBytes(SourceHead.BYTES_MAX);
            in.reset();
            String text = new String(head, StandardCharsets.UTF_8);
            String start = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
            if (text.startsWith(SQLITE)) {
                DatabaseRecords.file(source, in, sink);
            } else if (FrameRecords.startsLike(head)) {
                new FrameRecords(source.name(), sink).read(in);
            } else if (PackedRecords.startsLike(head)) {
                new PackedRecords(source.name(), sink).read(in);
            } else if (isJson(start)) {
                new JsonRecords(source.name(), sink).read(in, start);
            } else if (isDump(start)) {
                new DumpRecords(source.name(), sink).read(in);
            } else if (isToml(start)) {
                new TomlRecords(source.name(), sink).read(in);
            } else if (text.indexOf('\0') >= 0) {
                throw new IOException("its records are unknown: rows of tables, JSON, PHH and"
                        + " captured messages can be compared");
            } else {
                new TableRecords(source.name(), sink).read(in, start);
            }
            return text.startsWith(SQLITE) || isDump(start);
        }
    }

    private static boolean isJson(String start) {
        if (start.startsWith("{")) {
            return true;
        }
        String inside = start.startsWith("[") ? start.substring(1).stripLeading() : "";
        return inside.startsWith("{") || inside.startsWith("]");
    }

    private static boolean isDump(String start) {
        return start.startsWith("--") || start.startsWith("SET ") || start.startsWith("COPY ")
                || start.startsWith("INSERT ") || start.startsWith("\\restrict");
    }

    /** A section of PHHS, a comment, or a key of PHH with its value. */
    private static boolean isToml(String start) {
        if (start.startsWith("[") || start.startsWith("#")) {
            return true;
        }
        int at = 0;
        while (at < start.length() && (Character.isLetterOrDigit(start.charAt(at))
                || start.charAt(at) == '_')) {
            at++;
        }
        return at > 0 && start.substring(at, Math.min(start.length(), at + 3)).stripLeading()
                .startsWith("=");
    }
}
