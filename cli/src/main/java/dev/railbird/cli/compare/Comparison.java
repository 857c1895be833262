package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.input.Inputs.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Two exports of one store and what lies between them. */
public final class Comparison implements AutoCloseable {
    private static final int MEMORY = 48 << 20;
    private final Export old;
    private final Export now;
    private final Changes changes;
    private final List<String> failures = new ArrayList<>();

    public Comparison() {
        this(MEMORY, true);
    }

    /**
     * @param memory bytes of records of each export that are held before the disk is used
     * @param hasRuns of a stream that only grew, one change stands for all that was appended
     */
    Comparison(int memory, boolean hasRuns) {
        changes = new Changes(hasRuns);
        old = new Export(memory);
        now = new Export(memory);
    }

    /** @param name of a file, a folder or a database */
    public void read(String name, boolean isOld, Inputs inputs) throws IOException {
        failures.addAll(inputs.missing());
        boolean isFolder = Files.isDirectory(Path.of(name));
        String folder = !isFolder ? "" : name.endsWith("/") ? name : name + "/";
        for (Input input : inputs.found()) {
            (isOld ? old : now).read(input, folder);
        }
    }

    public void join() throws IOException {
        new Join(old, now, changes).run();
    }

    /** What could not be read, each with the reason. */
    public List<String> failures() {
        List<String> all = new ArrayList<>(failures);
        all.addAll(old.failures());
        all.addAll(now.failures());
        if (all.isEmpty() && old.isCanonical() != now.isCanonical() && !old.tables().isEmpty()
                && !now.tables().isEmpty()) {
            all.add("only the " + (old.isCanonical() ? "old" : "new") + " export is of canonical"
                    + " hands: railbird convert --to canonical writes the other one as such");
        }
        return all;
    }

    /** Files of the folders that hold no records, each with the reason. */
    public List<String> leftOut() {
        List<String> all = new ArrayList<>(old.leftOut());
        all.addAll(now.leftOut());
        return all;
    }

    public boolean isAppendOnly() {
        return changes.isAppendOnly();
    }

    Changes changes() {
        return changes;
    }

    String verdict() {
        return !isAppendOnly() ? "not append-only"
                : changes.count(Kind.APPENDED) > 0 ? "append-only" : "the same records";
    }

    /** Columns that only one of the exports has, and tables that the other has no place for. */
    List<String> lonelyColumns(boolean isOld) {
        List<String> lonely = new ArrayList<>();
        Export one = isOld ? old : now;
        Export other = isOld ? now : old;
        one.tables().forEach((name, table) -> {
            if (other.tables().containsKey(name)) {
                TreeSet<String> columns = new TreeSet<>(table.columns());
                columns.removeAll(other.table(name).columns());
                columns.removeIf(column -> !table.isUsual(column));
                columns.forEach(column ->
                        lonely.add(name.isEmpty() ? column : name + "." + column));
            } else if (other.hasNoPlaceFor(name, one)) {
                lonely.add(name + ".*");
            }
        });
        return lonely;
    }

    @Override
    public void close() throws IOException {
        old.close();
        now.close();
    }
}
