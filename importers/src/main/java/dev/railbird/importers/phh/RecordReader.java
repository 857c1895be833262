package dev.railbird.importers.phh;

import dev.railbird.importers.toml.TomlFault;
import dev.railbird.importers.toml.TomlReader;
import dev.railbird.importers.toml.TomlStrings;
import dev.railbird.importers.toml.TomlValue.Entry;
import java.nio.charset.StandardCharsets;

/** Reads the statements of one section into a {@link PhhRecord}. */
final class RecordReader {
    private RecordReader() {
    }

    static void read(TomlReader toml, PhhRecord record) throws TomlFault {
        ActionReader actions = new ActionReader(record.actions, record);
        toml.skipBlank();
        while (toml.peek() >= 0) {
            int line = toml.line;
            int column = toml.column();
            String key = toml.key();
            int place = toml.keyNumber();
            toml.skipSpaces();
            toml.expect('=');
            toml.skipSpaces();
            if (record.has(place, key) || place == PhhKeys.ACTIONS && record.hasActions) {
                throw new TomlFault(line, column, "each key once",
                        key + " a second time", false);
            }
            if (place == PhhKeys.ACTIONS && toml.peek() == '[') {
                record.hasActions = true;
                actions(toml, record, actions);
            } else {
                record.add(place, new Entry(key, toml.value(0)));
            }
            toml.endOfLine();
            toml.skipBlank();
        }
    }

    private static void actions(TomlReader toml, PhhRecord record, ActionReader reader)
            throws TomlFault {
        TomlStrings strings = toml.strings();
        toml.expect('[');
        toml.skipBlank();
        while (!toml.take(']')) {
            int quote = toml.peek();
            if (quote != '"' && quote != '\'') {
                throw toml.fault("an action string");
            }
            int line = toml.line;
            int column = toml.column();
            boolean isMultiLine = toml.peekAt(1) == quote && toml.peekAt(2) == quote;
            if (!isMultiLine && strings.scan()) {
                reader.read(toml.bytes, strings.plainFrom, strings.plainTo, line,
                        column + 1 - strings.plainFrom);
            } else {
                String text = isMultiLine ? strings.any() : strings.decodedRest();
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                reader.read(bytes, 0, bytes.length, line, column + 1);
            }
            toml.skipBlank();
            if (!toml.take(',') && toml.peek() != ']') {
                throw toml.fault("',' or ']'");
            }
            toml.skipBlank();
        }
    }
}
