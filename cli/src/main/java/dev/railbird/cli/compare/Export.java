package dev.railbird.cli.compare;

import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.cli.sort.ByteSorter;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import dev.railbird.importers.export.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One of the two exports: its records sorted by key, and what is known of each table. */
final class Export implements AutoCloseable {
    private static final int COLUMNS_MAX = 1000;
    private final ByteSorter sorter;
    private final Map<String, Table> tables = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** What the records of a table have in common. */
    static final class Table {
        final TreeSet<String> columns = new TreeSet<>();
        long records;
        /** The highest position; -1 when positions are no numbers. */
        long head = -1;
    }

    Export(int memory) {
        sorter = new ByteSorter(Packed::compare, memory);
    }

    /** @param folder what the names of the inputs begin with; their rest is part of the table */
    void read(Input input, String folder) throws IOException {
        String name = input.source().name();
        String file = folder.isEmpty() || !name.startsWith(folder) ? ""
                : name.substring(folder.length());
        try {
            Records.read(input.source(), entry -> add(file.isEmpty() ? entry
                    : entry.in(entry.table().isEmpty() ? file : file + "!" + entry.table())));
        } catch (IOException broken) {
            String reason = broken.getMessage() == null ? broken.toString()
                    : broken.getMessage();
            (input.isNamed() ? failures : leftOut).add(name + ": " + reason);
        }
    }

    private void add(ExportRecord entry) throws IOException {
        Table table = tables.computeIfAbsent(entry.table(), name -> new Table());
        sorter.add(Packed.pack(entry, table.records));
        table.records++;
        table.head = Math.max(table.head, position(entry));
        for (Field field : entry.fields()) {
            if (table.columns.size() < COLUMNS_MAX) {
                table.columns.add(field.top());
            }
        }
    }

    static long position(ExportRecord entry) {
        String text = entry.position();
        boolean isNumber = !text.isEmpty() && text.length() <= 18
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Long.parseLong(text) : -1;
    }

    /** What is known of a table; a table that is not there has nothing. */
    Table table(String name) {
        return tables.getOrDefault(name, new Table());
    }

    Map<String, Table> tables() {
        return tables;
    }

    /** Inputs that could not be read, each with the reason. */
    List<String> failures() {
        return failures;
    }

    /** Files of a folder that hold no records, each with the reason. */
    List<String> leftOut() {
        return leftOut;
    }

    ByteSorter records() {
        return sorter;
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
