package dev.railbird.importers.pokerforbots;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Sessions that the pokerforbots server recorded, told from plain PHHS by how it writes a hand. */
public final class PokerForBotsImporter implements Importer {
    static final String FORMAT = "pokerforbots";
    private static final int START_LENGTH = 4096;
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
        String text = head.text();
        // Plain PHH has a local time without quotes and numbers its hands by itself.
        boolean isDialect = text.contains(MARKS[0]) && text.contains(MARKS[1]);
        if (isDialect && Stream.of(MARKS).filter(text::contains).count() >= 4) {
            return new Sniff(Certainty.CERTAIN, "PHHS as the pokerforbots server writes it");
        }
        return BesideSession.of(start(head.bytes()))
                .map(beside -> new Sniff(Certainty.LIKELY, beside.what())).orElse(Sniff.NO);
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            in.mark(START_LENGTH);
            Optional<BesideSession> beside = BesideSession.of(start(in.readNBytes(START_LENGTH)));
            in.reset();
            if (beside.isPresent()) {
                beside.get().read(in, source.path(), sink);
            } else {
                new SessionFile(source, sink).read(in);
            }
        }
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, START_LENGTH),
                StandardCharsets.UTF_8).stripLeading();
    }
}
