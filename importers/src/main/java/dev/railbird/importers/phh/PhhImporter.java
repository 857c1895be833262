package dev.railbird.importers.phh;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;

/** PHH and PHHS files, told apart by whether a table header comes before the first field. */
public final class PhhImporter implements Importer {
    @Override
    public String format() {
        return "phh";
    }

    @Override
    public String title() {
        return "Poker Hand History (PHH, PHHS): TOML, one hand a document or one a table";
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = head.text();
        int fields = 0;
        for (String key : new String[] {"variant", "actions", "starting_stacks", "antes"}) {
            fields += startsALine(text, key) ? 1 : 0;
        }
        if (fields >= 3) {
            return new Sniff(Certainty.LIKELY, "TOML with the fields of a PHH hand");
        }
        return fields >= 1 ? new Sniff(Certainty.POSSIBLE, "some PHH fields") : Sniff.NO;
    }

    private static boolean startsALine(String text, String key) {
        int at = text.indexOf(key);
        while (at >= 0) {
            int after = at + key.length();
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            boolean begins = at == 0 || text.charAt(at - 1) == '\n'
                    || at == 3 && text.charAt(0) == 0xEF;
            if (begins && after < text.length() && text.charAt(after) == '=') {
                return true;
            }
            at = text.indexOf(key, at + 1);
        }
        return false;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        try (InputStream in = source.open()) {
            new PhhFile(source.name(), in, sink,
                    (record, index) -> new HandBuilder(record, index).build()).read();
        }
    }
}
