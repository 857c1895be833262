package dev.railbird.reports.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An answer whose headings are those of the query. */
record RowsOnly(Consumer<List<Optional<String>>> to) implements Answer {
    @Override
    public void headings(List<Heading> headings) {
        // Whoever asked knows them.
    }

    @Override
    public void row(List<Optional<String>> cells) {
        to.accept(cells);
    }
}
