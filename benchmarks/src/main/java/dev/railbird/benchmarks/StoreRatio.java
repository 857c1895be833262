package dev.railbird.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * {@link StoreBenchmark} by turns in one process, in processor time of all threads as Linux counts
 * it: on a shared machine that says more than the clock. Arguments: folder, copies, rounds.
 */
public final class StoreRatio {
    private static final long TICKS_A_SECOND = 100;

    private StoreRatio() {
    }

    /** Work that is measured. */
    private interface Work {
        void run(StoreBenchmark.Counted counted) throws IOException, SQLException;
    }

    private record Speed(double byProcessor, double byClock) {
    }

    public static void main(String[] args) throws IOException, SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
                StandardCharsets.UTF_8);
        StoreBenchmark benchmark = StoreBenchmark.over(args[0], Integer.parseInt(args[1]));
        benchmark.load();
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            Speed store = speed(benchmark::store);
            Speed csv = speed(benchmark::readCsv);
            out.printf(Locale.ROOT, "round %d, rows a second of processor time (of the clock):"
                    + " store %.0f (%.0f), read_csv %.0f (%.0f), ratio %.2f (%.2f)%n", round,
                    store.byProcessor(), store.byClock(), csv.byProcessor(), csv.byClock(),
                    store.byProcessor() / csv.byProcessor(), store.byClock() / csv.byClock());
        }
        benchmark.clean();
    }

    private static Speed speed(Work work) throws IOException, SQLException {
        StoreBenchmark.Counted counted = new StoreBenchmark.Counted();
        long ticks = ticks();
        long start = System.nanoTime();
        work.run(counted);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Speed(counted.rows * (double) TICKS_A_SECOND / (ticks() - ticks),
                counted.rows / seconds);
    }

    /** User and system time of this process, all threads. */
    private static long ticks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
