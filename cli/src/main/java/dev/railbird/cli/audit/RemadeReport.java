package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.reports.html.HandChoice;
import dev.railbird.reports.html.HtmlReport;
import dev.railbird.reports.store.StoreReader;
import dev.railbird.reports.store.StoredSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The report of a database made again. Its numbers are answers of the database; a table that can
 * be stepped through needs the replay, so hands with a page are read again from their sources,
 * which have to be the bytes that the database names.
 */
public final class RemadeReport {
    private final StoreReader database;
    private final Consumer<String> said;
    private final SourceDigests digests = new SourceDigests(Places.UNMOVED);

    public RemadeReport(StoreReader database, Consumer<String> said) {
        this.database = database;
        this.said = said;
    }

    /**
     * @param pipelines the pipeline of a call with these arguments
     * @return whether all sources of hands could be read again
     */
    public boolean write(Path folder, HandChoice.Others others,
            Function<List<String>, Pipeline> pipelines) throws IOException {
        List<StoredSource> sources = StoredSource.withGames(database);
        HtmlReport report = new HtmlReport(folder);
        boolean isWhole = true;
        try (HandPageFeed pages = new HandPageFeed(report, Places.UNMOVED)) {
            pages.choose(others);
            for (int k = 0; k < sources.size();) {
                int end = k;
                while (end < sources.size() && sources.get(end).batch() == sources.get(k).batch()) {
                    end++;
                }
                isWhole &= batch(sources.subList(k, end), pages, pipelines);
                k = end;
            }
        }
        report.finish(database);
        return isWhole;
    }

    private boolean batch(List<StoredSource> sources, HandPageFeed pages,
            Function<List<String>, Pipeline> pipelines) throws IOException {
        StoredSource any = sources.get(0);
        if (!any.railbird().equals(Main.VERSION)) {
            said.accept("batch " + any.batch() + " was written by Railbird " + any.railbird()
                    + "; its hands are replayed by " + Main.VERSION);
        }
        List<StoredSource> present = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        for (StoredSource source : sources) {
            if (isAsItWas(source)) {
                present.add(source);
                inputs.addAll(Inputs.of(List.of(source.name()), InputStream.nullInputStream())
                        .found());
            } else {
                said.accept(source.name() + " is gone or not the same bytes: its hands get no"
                        + " pages");
            }
        }
        Keys keys = new Keys(present.iterator());
        pipelines.apply(Arguments.words(any.options())).run(inputs, item -> {
            long key = keys.of(item);
            if (item instanceof Item.Audited hand) {
                pages.add(key, hand.audit());
            }
        });
        return present.size() == sources.size();
    }

    private boolean isAsItWas(StoredSource source) throws IOException {
        boolean readsFolder = !source.identity().equals(source.sha256());
        return !source.identity().isEmpty()
                && digests.facts(source.name(), readsFolder).identity().equals(source.identity());
    }

    /** Counts along which hand of the database an item is. */
    private static final class Keys {
        private final Iterator<StoredSource> sources;
        private long key;

        Keys(Iterator<StoredSource> sources) {
            this.sources = sources;
        }

        long of(Item item) {
            if (item instanceof Item.Begins) {
                key = sources.next().firstGame() - 1;
            } else if (item instanceof Item.Audited || item instanceof Item.Unreadable) {
                key++;
            }
            return key;
        }
    }
}
