package dev.railbird.cli.compare;

import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.cli.sort.ByteSorter;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of the two exports: its records sorted by key, and what is known of each table. */
final class Export implements AutoCloseable {
    private final ByteSorter sorter;
    private final Map<String, ExportTable> tables = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    /** The export is a database or a folder, and not one list of records. */
    private boolean hasNamedTables;

    Export(int memory) {
        sorter = new ByteSorter(Packed::compare, memory);
    }

    /** @param folder what the names of the inputs begin with; their rest is part of the table */
    void read(Input input, String folder) throws IOException {
        String name = input.source().name();
        String file = folder.isEmpty() || !name.startsWith(folder) ? ""
                : name.substring(folder.length());
        hasNamedTables |= !folder.isEmpty();
        try {
            hasNamedTables |= Records.read(input.source(), entry -> add(file.isEmpty() ? entry
                    : entry.in(entry.table().isEmpty() ? file : file + "!" + entry.table())));
        } catch (IOException broken) {
            String reason = broken.getMessage() == null ? broken.toString()
                    : broken.getMessage();
            (input.isNamed() ? failures : leftOut).add(name + ": " + reason);
        }
    }

    private void add(ExportRecord entry) throws IOException {
        ExportTable table = tables.computeIfAbsent(entry.table(), name -> new ExportTable());
        sorter.add(Packed.pack(entry, table.records()));
        table.add(entry);
    }

    /** What is known of a table; a table that is not there has nothing. */
    ExportTable table(String name) {
        return tables.getOrDefault(name, new ExportTable());
    }

    Map<String, ExportTable> tables() {
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

    /** The export is one list, and the table is another list of a whole database. */
    boolean hasNoPlaceFor(String table, Export database) {
        return !hasNamedTables && database.hasNamedTables && !tables.containsKey(table)
                && !Collections.disjoint(tables.keySet(), database.tables.keySet());
    }

    /** All records are canonical hands. */
    boolean isCanonical() {
        return !tables.isEmpty() && tables.values().stream().allMatch(table ->
                table.columns().contains("railbird") && table.isUsual("railbird"));
    }

    ByteSorter records() {
        return sorter;
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
