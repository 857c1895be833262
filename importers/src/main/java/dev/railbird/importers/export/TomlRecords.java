package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.toml.KeyTexts;
import dev.railbird.importers.toml.SectionSplitter;
import dev.railbird.importers.toml.TomlFault;
import dev.railbird.importers.toml.TomlJson;
import dev.railbird.importers.toml.TomlReader;
import dev.railbird.importers.toml.TomlValue;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Table;
import dev.railbird.importers.toml.TomlValue.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Sections of PHH and PHHS, each a record; the name of a section is only where it stands. */
final class TomlRecords {
    private static final int SECTIONS_JOINED_MAX = 64;
    private final String source;
    private final RecordSink sink;
    private final KeyTexts keys = new KeyTexts();

    TomlRecords(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        SectionSplitter splitter = new SectionSplitter(in);
        while (splitter.next()) {
            section(splitter);
        }
    }

    /** A line inside an array may look like a header: then the section goes on behind it. */
    private void section(SectionSplitter splitter) throws IOException {
        splitter.mark();
        for (int more = 0; true; more++) {
            Cells cells = new Cells();
            TomlReader toml = new TomlReader(splitter.bytes(), splitter.from() + mark(splitter),
                    splitter.to(), splitter.line(), keys);
            try {
                statements(toml, cells, splitter.line());
                return;
            } catch (TomlFault fault) {
                if (!fault.isOpenEnd || more == SECTIONS_JOINED_MAX || !splitter.extend()) {
                    splitter.reset();
                    unread(splitter);
                    return;
                }
            }
        }
    }

    /** The bytes of a byte order mark at the beginning of the file. */
    private static int mark(SectionSplitter splitter) {
        return splitter.line() == 1 && splitter.bytes()[splitter.from()] == (byte) 0xEF ? 3 : 0;
    }

    private void statements(TomlReader toml, Cells cells, int line)
            throws TomlFault, IOException {
        toml.skipBlank();
        String section = "";
        int first = toml.line;
        if (toml.take('[')) {
            boolean isList = toml.take('[');
            toml.skipSpaces();
            section = toml.key();
            toml.skipSpaces();
            toml.expect(']');
            if (isList) {
                toml.expect(']');
            }
            toml.endOfLine();
            toml.skipBlank();
        }
        boolean hasAny = false;
        while (toml.peek() >= 0) {
            String key = toml.key();
            toml.skipSpaces();
            toml.expect('=');
            toml.skipSpaces();
            flat(key, toml.value(0), cells);
            toml.endOfLine();
            toml.skipBlank();
            hasAny = true;
        }
        if (hasAny) {
            boolean isPart = section.indexOf('.') > 0;
            sink.accept(cells.in(isPart ? section.substring(section.indexOf('.') + 1) : "",
                    SourceLocation.line(source, first, 0)));
        }
    }

    private static void flat(String name, TomlValue value, Cells cells) {
        if (value instanceof Array array && !array.items().isEmpty()) {
            for (int k = 0; k < array.items().size(); k++) {
                flat(name + "[" + (k + 1) + "]", array.items().get(k), cells);
            }
        } else if (value instanceof Table table && !table.entries().isEmpty()) {
            for (Entry entry : table.entries()) {
                flat(name + "." + entry.key(), entry.value(), cells);
            }
        } else {
            String text = value instanceof Text words ? words.text() : TomlJson.text(value);
            cells.add(name, text.isEmpty() ? "\"\"" : text, value.line(), value.column());
        }
    }

    /** What is no TOML is held as the text that it is. */
    private void unread(SectionSplitter splitter) throws IOException {
        Cells cells = new Cells();
        String text = new String(splitter.bytes(), splitter.from(),
                splitter.to() - splitter.from(), StandardCharsets.UTF_8);
        int line = splitter.line();
        for (String each : text.lines().toList()) {
            cells.add("line " + (line - splitter.line() + 1), each, line, 0);
            line++;
        }
        sink.accept(cells.in("", SourceLocation.line(source, splitter.line(), 0)));
    }
}
