package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.json.JsonHygiene;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.JsonMessage;
import dev.railbird.importers.pokerforbots.message.MessageFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Statistics of a game and regression reports, told apart by their keys. */
public final class StatsImporter implements Importer {
    private static final int BYTES_MAX = 16 * 1024 * 1024;
    /** A byte order mark as the head of a source shows it, a character a byte. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    @Override
    public String format() {
        return "pokerforbots-stats";
    }

    @Override
    public String title() {
        return "pokerforbots statistics and regression reports, held against the hands";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = head.text().stripLeading();
        text = text.startsWith(MARK) ? text.substring(MARK.length()).stripLeading() : text;
        boolean isStats = text.startsWith("{") && text.contains("\"hands_completed\"")
                && text.contains("\"small_blind\"") && text.contains("\"infinite_bankroll\"");
        boolean isReport = text.startsWith("{") && text.contains("\"test_id\"")
                && text.contains("\"batches\"") && text.contains("_bb_per_100\"");
        return isStats || isReport ? new Sniff(Certainty.CERTAIN, isStats
                ? "statistics of a game" : "a regression report") : Sniff.NO;
    }

    /** Without the byte order mark that an editor may have put first. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(BYTES_MAX);
        }
        StatsText text = new StatsText(source.name(),
                unmarked(JsonHygiene.decoder().decode(ByteBuffer.wrap(bytes)).toString()), sink);
        Datum.Fields fields;
        try {
            fields = new JsonMessage().read(text.text());
        } catch (MessageFault fault) {
            text.finding(Severity.VIOLATION, JsonHygiene.check(fault.getMessage()), "", "",
                    "statistics that cannot be read", "one JSON object", fault.getMessage(), "");
            sink.unreadable(1);
            return;
        }
        if (fields.get("test_id").isPresent()) {
            new RegressionReport(text, fields).check();
        } else {
            new GameStats(text, fields, SessionBeside.of(source)).check();
        }
        sink.used(1);
    }
}
