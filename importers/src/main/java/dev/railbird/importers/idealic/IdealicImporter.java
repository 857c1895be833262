package dev.railbird.importers.idealic;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** JSON of the action-string engine: one hand, an array of hands, or a hand a line. */
public final class IdealicImporter implements Importer {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public String format() {
        return HandBuilder.FORMAT;
    }

    @Override
    public String title() {
        return "Action strings of @idealic/poker-engine: JSON, one hand, an array, or one a line";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = head.text();
        String start = text.substring(text.startsWith("\u00EF\u00BB\u00BF") ? MARK.length : 0)
                .stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Sniff.NO;
        }
        int fields = 0;
        for (String key : new String[] {"\"variant\"", "\"actions\"", "\"startingStacks\"",
            "\"blindsOrStraddles\""}) {
            fields += text.contains(key) ? 1 : 0;
        }
        if (fields >= 3) {
            return new Sniff(Certainty.LIKELY, "JSON with the fields of an action-string hand");
        }
        // Variants and actions are common words; the other two are this format's own spelling.
        boolean isOwn = text.contains("\"startingStacks\"")
                || text.contains("\"blindsOrStraddles\"");
        return fields >= 2 && isOwn
                ? new Sniff(Certainty.POSSIBLE, "some fields of such a hand") : Sniff.NO;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open())) {
            in.mark(MARK.length);
            if (Arrays.equals(in.readNBytes(MARK.length), MARK)) {
                sink.finding(IdealicFile.mark(source.name()));
            } else {
                in.reset();
            }
            new IdealicFile(source.name(), in, sink).read();
        }
    }
}
