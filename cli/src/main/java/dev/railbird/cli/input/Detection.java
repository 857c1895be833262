package dev.railbird.cli.input;

import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Chooses the importer of a source by what the source starts with. */
public final class Detection {
    private Detection() {
    }

    public static List<Importer> importers() {
        List<Importer> importers = new ArrayList<>();
        ServiceLoader.load(Importer.class).forEach(importers::add);
        importers.sort(Comparator.comparing(Importer::format));
        return importers;
    }

    /** The most certain importer, or the named one. */
    public static Optional<Importer> choose(List<Importer> importers, Source source,
            Optional<String> format) throws IOException {
        if (format.isPresent()) {
            return importers.stream().filter(i -> i.format().equals(format.get())).findFirst();
        }
        SourceHead head = FileSource.head(source);
        Optional<Importer> best = Optional.empty();
        Certainty most = Certainty.NO;
        for (Importer importer : importers) {
            Sniff sniff = source.isDatabase() ? importer.sniffDatabase(source)
                    : importer.sniff(head);
            if (sniff.certainty().compareTo(most) > 0) {
                most = sniff.certainty();
                best = Optional.of(importer);
            }
        }
        return best;
    }
}
