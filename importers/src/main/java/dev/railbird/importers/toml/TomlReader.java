package dev.railbird.importers.toml;

import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Bool;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Table;
import dev.railbird.importers.toml.TomlValue.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads TOML 1.0 keys and values of one section. */
public final class TomlReader extends TomlCursor {
    /** Deeper values are refused; PHH itself nests once. */
    public static final int DEPTH_MAX = 64;
    private final TomlStrings strings = new TomlStrings(this);
    private final KeyTexts keys;

    public TomlReader(byte[] bytes, int from, int end, int line, KeyTexts keys) {
        super(bytes, from, end, line);
        this.keys = keys;
    }

    /** A key, dotted parts joined by points. */
    public String key() throws TomlFault {
        String first = keyPart();
        skipSpaces();
        if (peek() != '.') {
            return first;
        }
        StringBuilder name = new StringBuilder(first);
        while (take('.')) {
            skipSpaces();
            name.append('.').append(keyPart());
            skipSpaces();
        }
        return keys.spelled(name.toString());
    }

    /** What the format's numbering says of the key that was read last. */
    public int keyNumber() {
        return keys.number();
    }

    private String keyPart() throws TomlFault {
        if (peek() == '"' || peek() == '\'') {
            return keys.spelled(strings.oneLine());
        }
        String key = keys.at(bytes, at, end);
        if (key.isEmpty()) {
            throw fault("a key");
        }
        at += key.length();
        return key;
    }

    public TomlValue value(int depth) throws TomlFault {
        if (depth > DEPTH_MAX) {
            throw fault("values nested at most " + DEPTH_MAX + " deep");
        }
        int line = this.line;
        int column = column();
        switch (peek()) {
            case '"':
            case '\'':
                return new Text(strings.any(), line, column);
            case '[':
                return array(depth, line, column);
            case '{':
                return inlineTable(depth, line, column);
            case 't':
                word("true");
                return new Bool(true, line, column);
            case 'f':
                word("false");
                return new Bool(false, line, column);
            default:
                return TomlNumbers.read(this);
        }
    }

    private void word(String word) throws TomlFault {
        for (int k = 0; k < word.length(); k++) {
            if (peek() != word.charAt(k)) {
                throw fault(word);
            }
            at++;
        }
    }

    /** A string as bytes would cost a copy: a plain one is told by its range, else decoded. */
    public TomlStrings strings() {
        return strings;
    }

    private Array array(int depth, int line, int column) throws TomlFault {
        List<TomlValue> items = new ArrayList<>();
        at++;
        skipBlank();
        while (!take(']')) {
            items.add(value(depth + 1));
            skipBlank();
            if (!take(',') && peek() != ']') {
                throw fault("',' or ']'");
            }
            skipBlank();
        }
        return new Array(items, line, column);
    }

    private Table inlineTable(int depth, int line, int column) throws TomlFault {
        List<Entry> entries = new ArrayList<>();
        at++;
        skipSpaces();
        while (!take('}')) {
            String key = key();
            skipSpaces();
            expect('=');
            skipSpaces();
            entries.add(new Entry(key, value(depth + 1)));
            skipSpaces();
            if (!take(',') && peek() != '}') {
                throw fault("',' or '}'");
            }
            skipSpaces();
        }
        return new Table(entries, line, column);
    }
}
