package dev.railbird.importers.pokerforbots;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Sessions that the pokerforbots server recorded, told from plain PHHS by how it writes a hand. */
public final class PokerForBotsImporter implements Importer {
    static final String FORMAT = "pokerforbots";
    private static final String[] MARKS = {"\nhand = \"hand-", "\ntime = \"",
        "\ntime_zone = \"UTC\"", "\nseat_count = ", "\nvariant = \"NT\"", "\ntable = \""};

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String title() {
        return "pokerforbots sessions: the server's dialect of PHHS, masked or not";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        int marks = 0;
        for (String mark : MARKS) {
            marks += text.contains(mark) ? 1 : 0;
        }
        // Plain PHH has a local time without quotes and numbers its hands by itself.
        boolean isDialect = text.contains(MARKS[0]) && text.contains(MARKS[1]);
        return isDialect && marks >= 4
                ? new Sniff(Certainty.CERTAIN, "PHHS as the pokerforbots server writes it")
                : Sniff.NO;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        try (InputStream in = source.open()) {
            new SessionFile(source, sink).read(in);
        }
    }
}
