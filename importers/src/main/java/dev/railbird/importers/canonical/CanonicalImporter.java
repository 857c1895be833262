package dev.railbird.importers.canonical;

import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Canonical lines, as {@code railbird convert} writes them. */
public final class CanonicalImporter implements Importer {
    static final String FORMAT = "canonical";
    private static final String MARK = "\u00EF\u00BB\u00BF";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String title() {
        return "Railbird's own form: one hand a line of JSON, as railbird convert writes it";
    }

    /** A first line that is damaged does not hide the lines after it. */
    @Override
    public Sniff sniff(SourceHead head) {
        String text = head.text();
        int at = text.indexOf("\"railbird\"");
        while (at >= 0) {
            int colon = skipBlank(text, at + "\"railbird\"".length());
            int value = skipBlank(text, colon + 1);
            if (text.startsWith(":", colon) && text.startsWith("\"hand\"", value)) {
                return new Sniff(isFirst(text, at) ? Certainty.CERTAIN : Certainty.LIKELY,
                        "lines that name themselves canonical hands");
            }
            at = text.indexOf("\"railbird\"", at + 1);
        }
        return Sniff.NO;
    }

    private static boolean isFirst(String text, int at) {
        int from = skipBlank(text, text.startsWith(MARK) ? MARK.length() : 0);
        return text.startsWith("{", from) && skipBlank(text, from + 1) == at;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        try (InputStream in = source.open()) {
            Lines lines = new Lines(in);
            Faults faults = new Faults(source.name());
            LineReader reader = new LineReader(source.name(), faults);
            while (lines.next()) {
                line(lines, reader, faults, sink, source.name());
            }
        }
    }

    private static void line(Lines lines, LineReader reader, Faults faults, ImportSink sink,
            String file) {
        faults.begin(lines.number());
        int from = lines.from();
        if (lines.wasTooLong()) {
            sink.finding(faults.finding(0, "a line is longer than Railbird reads",
                    "at most " + Lines.LINE_BYTES_MAX + " bytes", "more",
                    "Look for a damaged line."));
            sink.unreadable(1);
            return;
        }
        if (lines.number() == 1 && startsWithMark(lines)) {
            sink.finding(faults.finding(1, "the file starts with a byte order mark",
                    "JSON without a byte order mark", "EF BB BF",
                    "Save the file as UTF-8 without BOM."));
            from += 3;
        }
        if (isBlank(lines.bytes(), from, lines.to())) {
            sink.ignored("blank line", 1);
            return;
        }
        Optional<PokerHand> hand = reader.read(lines.bytes(), from, lines.to(), lines.number());
        if (hand.isPresent()) {
            sink.used(1);
            sink.hand(hand.get());
        } else {
            sink.unreadableHand(Integer.toString(lines.number()),
                    SourceLocation.line(file, lines.number(), 0), faults.list());
        }
    }

    private static boolean startsWithMark(Lines lines) {
        byte[] bytes = lines.bytes();
        int from = lines.from();
        return lines.to() - from >= 3 && (bytes[from] & 0xFF) == 0xEF
                && (bytes[from + 1] & 0xFF) == 0xBB && (bytes[from + 2] & 0xFF) == 0xBF;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                return false;
            }
        }
        return true;
    }
}
