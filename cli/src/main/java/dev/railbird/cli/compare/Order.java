package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.cli.sort.ByteSorter;
import dev.railbird.cli.sort.SortedBytes;
import dev.railbird.importers.export.ExportRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Whether the records that both exports of a log have stand in the same order. When they do not,
 * the fewest that explain it were moved.
 */
final class Order implements AutoCloseable {
    private static final int MEMORY = 16 << 20;
    /** Records that are looked at together; over longer ways more may be told to have moved. */
    private static final int WINDOW = 200_000;
    private final Changes changes;
    private final ByteSorter pairs = new ByteSorter(Placed::compare, MEMORY);
    private long reached = -1;

    Order(Changes changes) {
        this.changes = changes;
    }

    void add(byte[] old, byte[] now) throws IOException {
        ExportRecord entry = Packed.unpack(old);
        if (entry.isLog() && entry.number().isEmpty()) {
            byte[] before = Packed.pack(bare(entry), Packed.ordinal(old));
            byte[] after = Packed.pack(bare(Packed.unpack(now)), Packed.ordinal(now));
            byte[] both = ByteBuffer.allocate(before.length + Integer.BYTES + after.length)
                    .put(before).put(after).putInt(before.length).array();
            pairs.add(Placed.at(entry.table(), 0, Packed.ordinal(old), both));
        }
    }

    private static ExportRecord bare(ExportRecord entry) {
        return new ExportRecord(entry.table(), entry.stream(), "", "", true, List.of(),
                entry.location());
    }

    void finish() throws IOException {
        List<byte[]> window = new ArrayList<>();
        try (SortedBytes sorted = pairs.sorted()) {
            while (sorted.hasNext()) {
                byte[] placed = sorted.next();
                boolean isNext = !window.isEmpty()
                        && !Placed.table(window.get(0)).equals(Placed.table(placed));
                if (isNext || window.size() == WINDOW) {
                    long end = window(window, reached);
                    reached = isNext ? -1 : end;
                    window.clear();
                }
                window.add(placed);
            }
        }
        window(window, reached);
    }

    /** @return how far the new export was read in order */
    private long window(List<byte[]> window, long from) throws IOException {
        long[] places = new long[window.size()];
        for (int k = 0; k < places.length; k++) {
            places[k] = Packed.ordinal(now(Placed.packed(window.get(k))));
        }
        BitSet stays = longestRise(places, from);
        for (int k = stays.nextClearBit(0); k < places.length; k = stays.nextClearBit(k + 1)) {
            byte[] both = Placed.packed(window.get(k));
            changes.add(new Change(Kind.MOVED, Optional.of(Packed.unpack(both)),
                    Optional.of(Packed.unpack(now(both))), List.of(), 1, ""));
        }
        return stays.isEmpty() ? from : places[stays.length() - 1];
    }

    private static byte[] now(byte[] both) {
        int from = ByteBuffer.wrap(both).getInt(both.length - Integer.BYTES);
        return Arrays.copyOfRange(both, from, both.length - Integer.BYTES);
    }

    /** Which elements above a floor make the longest part that rises, by patience sorting. */
    static BitSet longestRise(long[] places, long floor) {
        int[] tops = new int[places.length];
        int[] before = new int[places.length];
        int piles = 0;
        for (int k = 0; k < places.length; k++) {
            if (places[k] <= floor) {
                continue;
            }
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places[tops[middle]] < places[k]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : tops[low - 1];
            tops[low] = k;
            piles = Math.max(piles, low + 1);
        }
        BitSet rise = new BitSet(places.length);
        for (int k = piles == 0 ? -1 : tops[piles - 1]; k >= 0; k = before[k]) {
            rise.set(k);
        }
        return rise;
    }

    @Override
    public void close() throws IOException {
        pairs.close();
    }
}
