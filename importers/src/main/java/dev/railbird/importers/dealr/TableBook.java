package dev.railbird.importers.dealr;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which table a stream belongs to. What happens before the first hand of a service is stored under
 * {@code table-NAME}, later events under the id of a hand; no event names the table, but ids of
 * hands contain its name: {@code hand-NAME-1767225665855}, {@code NAME-h0007}.
 */
final class TableBook {
    static final String PREFIX = "table-";
    private static final int STREAMS_MAX = 100_000;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Table> streams = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Table> eldest) {
            return size() > STREAMS_MAX;
        }
    };

    Table of(String stream) {
        Table known = streams.get(stream);
        if (known != null) {
            return known;
        }
        Table table = stream.startsWith(PREFIX)
                ? tables.computeIfAbsent(stream.substring(PREFIX.length()), Table::new)
                : namedIn(stream);
        streams.put(stream, table);
        return table;
    }

    Iterable<Table> all() {
        return tables.values();
    }

    /** The table with the longest name that stands in the id between hyphens. */
    private Table namedIn(String stream) {
        String text = "-" + stream + "-";
        String best = "";
        for (String name : tables.keySet()) {
            if (name.length() > best.length() && text.contains("-" + name + "-")) {
                best = name;
            }
        }
        return best.isEmpty() ? tables.computeIfAbsent(stream, Table::new) : tables.get(best);
    }
}
