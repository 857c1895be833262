package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.reports.store.CountsProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The counts of every seat against another, slower reading of the same hands, and against hands
 * worked out by a person.
 */
class CountsTest {
    private static final List<String> EVERYWHERE_ONE = List.of("vpip_opp", "pfr_opp");

    @Test
    void aSlowerReadingOfTheSameHandsCountsTheSame(@TempDir Path folder) throws IOException {
        String corpus = System.getProperty("railbird.corpus", "");
        List<String> inputs = corpus.isEmpty() ? List.of("samples", "testdata")
                : List.of("samples", "testdata", corpus);
        String out = folder.resolve("audit").toString();
        List<String> words = new ArrayList<>(List.of("audit", "--quiet", "--out", out,
                "--hands", "none"));
        words.addAll(inputs);
        Call.railbird(words.toArray(String[]::new));
        Map<CountsProfile, Iterator<String>> stored = new LinkedHashMap<>();
        for (CountsProfile profile : CountsProfile.values()) {
            stored.put(profile, lines(out, profile, "SELECT * FROM counts ORDER BY 1, 2"));
        }
        Iterator<String> table = lines(out, CountsProfile.STRICT,
                "SELECT * FROM seat_counts ORDER BY 1, 2");
        List<String> names = List.of(table.next().split(","));
        List<String> counted = List.of(stored.get(CountsProfile.STRICT).next().split(","));
        stored.get(CountsProfile.PT4).next();
        stored.get(CountsProfile.HM).next();
        long[] key = {0, 0};
        new Pipeline(Optional.empty(), Optional.empty(), Optional.empty(), 2).run(
                Inputs.of(inputs, new ByteArrayInputStream(new byte[0])).byName(), item -> {
                    key[0] += item instanceof Item.Audited || item instanceof Item.Unreadable
                            ? 1 : 0;
                    if (item instanceof Item.Audited game
                            && game.audit() instanceof HandAudit hand && isCounted(hand)) {
                        key[1] += seats(key[0], hand, names, counted, table, stored);
                    }
                });
        assertFalse(table.hasNext());
        assertTrue(key[1] > 500, "seats: " + key[1]);
    }

    private static boolean isCounted(HandAudit hand) {
        return hand.status() == HandStatus.COMPLETE || hand.status() == HandStatus.PARTIAL;
    }

    private static int seats(long key, HandAudit hand, List<String> names, List<String> counted,
            Iterator<String> table, Map<CountsProfile, Iterator<String>> stored) {
        int seats = 0;
        for (int seat = 1; seat <= hand.replay().end().seatCount(); seat++) {
            if (hand.replay().hand().setup().seats().get(seat - 1).isDealtIn()) {
                Map<String, Integer> slow = SlowCounts.of(hand.replay(), seat);
                String where = hand.location() + " seat " + seat + " " + names;
                assertEquals(line(key, seat, names, slow::get), table.next(), where);
                for (CountsProfile profile : CountsProfile.values()) {
                    assertEquals(line(key, seat, counted, name -> by(profile, name, slow)),
                            stored.get(profile).next(), profile + " " + where);
                }
                seats++;
            }
        }
        return seats;
    }

    private static int by(CountsProfile profile, String name, Map<String, Integer> slow) {
        if (profile == CountsProfile.HM && EVERYWHERE_ONE.contains(name)) {
            return 1;
        }
        if (profile != CountsProfile.STRICT && name.equals("check_raise_opp")) {
            return slow.get("tracker_check_raise_opp");
        }
        return slow.getOrDefault(profile.word() + "_" + name, slow.get(name));
    }

    private static String line(long key, int seat, List<String> names,
            Function<String, Integer> count) {
        StringBuilder line = new StringBuilder().append(key).append(',').append(seat);
        names.stream().skip(2).forEach(name -> line.append(',').append(count.apply(name)));
        return line.toString();
    }

    private static Iterator<String> lines(String out, CountsProfile profile, String sql) {
        Call call = Call.railbird("query", out, sql, "--output", "csv", "--profile",
                profile.word());
        assertEquals("", call.err(), sql);
        return call.out().lines().iterator();
    }
}
