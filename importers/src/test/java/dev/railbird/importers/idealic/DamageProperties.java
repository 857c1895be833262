package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.importers.Read;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the bytes of a hand: no exception, and its neighbours are read. */
class DamageProperties {
    private static final List<String> LINES = Hands.text("hands.jsonl").lines().toList();
    private static final byte[] SIGNS = "{}[],:\"\\# 0-9.eEpdfm?AhKs\n".getBytes(
            StandardCharsets.UTF_8);

    @Property(tries = 400)
    void damageCostsAtMostItsLine(@ForAll @IntRange(max = 24) int line,
            @ForAll @IntRange(max = 5000) int place, @ForAll @IntRange(max = 300) int length,
            @ForAll @IntRange(max = 25) int sign, @ForAll @IntRange(max = 2) int kind) {
        byte[] good = LINES.get(line).getBytes(StandardCharsets.UTF_8);
        int from = place % good.length;
        byte[] bad = damaged(good, from, Math.min(good.length, from + length), sign, kind);
        String text = LINES.get(0) + "\n" + new String(bad, StandardCharsets.UTF_8) + "\n"
                + LINES.get(1) + "\n";
        Read read = Hands.read(text);
        Hands.audits(read);
        assertTrue(read.hands.size() >= 2, "neighbours are lost");
        assertEquals("1", read.hands.get(0).id().text());
        assertEquals("2", read.hands.get(read.hands.size() - 1).id().text());
    }

    private static byte[] damaged(byte[] good, int from, int to, int sign, int kind) {
        byte[] bad = good.clone();
        if (kind == 0) {
            bad[from] = SIGNS[sign % SIGNS.length];
            return bad;
        }
        byte[] cut = new byte[good.length - (to - from)];
        System.arraycopy(good, 0, cut, 0, from);
        System.arraycopy(good, to, cut, from, good.length - to);
        return kind == 1 ? cut : java.util.Arrays.copyOf(good, from);
    }
}
