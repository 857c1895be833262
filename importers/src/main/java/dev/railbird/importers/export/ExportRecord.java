package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A record of an export.
 *
 * @param table which of the source's lists it stands in; empty when there is one
 * @param stream whose record it is: game, hand, key; empty when the record does not say
 * @param number its place in the stream; empty when it has none
 * @param position its place in the whole table, as ids count; empty when it has none
 * @param isLog its neighbours in the source are its neighbours in time
 */
public record ExportRecord(String table, String stream, String number, String position,
        boolean isLog, List<Field> fields, SourceLocation location) {
    public ExportRecord {
        fields = List.copyOf(fields);
    }

    /**
     * A value that is no list or table itself.
     *
     * @param name columns as the source has them, with the path into a value: {@code data.cards[1]}
     * @param line where the value stands; 0 when that is told by the record alone
     */
    public record Field(String name, String value, int line, int column) {
        /** The column: the name without the path. */
        public String top() {
            for (int k = 0; k < name.length(); k++) {
                if (name.charAt(k) == '.' || name.charAt(k) == '[') {
                    return name.substring(0, k);
                }
            }
            return name;
        }
    }

    /** The record names itself; others are only told apart by what they say. */
    public boolean hasKey() {
        return !stream.isEmpty() || !number.isEmpty();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The record with other words for where it stands, as a folder gives them to its files. */
    public ExportRecord in(String folderTable) {
        return new ExportRecord(folderTable, stream, number, position, isLog, fields, location);
    }
}
