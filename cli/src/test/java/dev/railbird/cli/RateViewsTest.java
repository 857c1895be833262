package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.SlowRates.Seat;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row and column of the views for analysts against another, slower reading of the hands. */
class RateViewsTest {
    @TempDir
    private static Path folder;
    private static String store;
    private static final List<Seat> SEATS = new ArrayList<>();

    @BeforeAll
    static void readTwice() throws IOException {
        String corpus = System.getProperty("railbird.corpus", "");
        List<String> inputs = new ArrayList<>(List.of("samples", "testdata"));
        if (!corpus.isEmpty()) {
            inputs.add(corpus);
        }
        store = folder.resolve("hands.duckdb").toString();
        List<String> words = new ArrayList<>(List.of("audit", "--quiet", "--store", store));
        words.addAll(inputs);
        Call.railbird(words.toArray(String[]::new));
        TreeSet<Long> again = new TreeSet<>();
        rows("SELECT hand_key FROM hands JOIN sources USING (source_key) WHERE same_as IS NOT"
                + " NULL", "strict").forEach(row -> again.add(row.wholeOf("hand_key").orElse(0)));
        long[] key = {0};
        new Pipeline(Optional.empty(), Optional.empty(), Optional.empty(), 2).run(
                Inputs.of(inputs, new ByteArrayInputStream(new byte[0])).byName(), item -> {
                    key[0] += item instanceof Item.Audited || item instanceof Item.Unreadable
                            ? 1 : 0;
                    if (item instanceof Item.Audited game
                            && game.audit() instanceof HandAudit hand
                            && hand.status() == HandStatus.COMPLETE && !again.contains(key[0])) {
                        SEATS.addAll(SlowRates.seats(hand));
                    }
                });
        assertTrue(SEATS.size() > 300, "seats: " + SEATS.size());
    }

    private static List<JsonNode> rows(String sql, String profile) {
        Call call = Call.railbird("query", store, sql, "--output", "json", "--profile", profile);
        assertEquals("", call.err(), sql);
        List<JsonNode> rows = new ArrayList<>();
        for (String line : call.out().split("\n")) {
            try {
                if (!line.isEmpty()) {
                    rows.add(JsonTree.read(line, 1));
                }
            } catch (JsonFault broken) {
                throw new IllegalStateException(line, broken);
            }
        }
        return rows;
    }

    private static Map<List<Optional<String>>, List<Seat>> by(
            List<Function<Seat, Optional<String>>> keys) {
        Map<List<Optional<String>>, List<Seat>> groups = new LinkedHashMap<>();
        for (Seat seat : SEATS) {
            List<Optional<String>> key = keys.stream().map(each -> each.apply(seat)).toList();
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(seat);
        }
        return groups;
    }

    private static Optional<String> shown(JsonNode row, String column) {
        return row.get(column).filter(value -> !value.isNull()).map(JsonNode::text);
    }

    /** Rows have the groups, each column is what the slow reading makes of the group's seats. */
    private static void agree(String view, List<String> names,
            List<Function<Seat, Optional<String>>> keys, String profile) {
        Map<List<Optional<String>>, List<Seat>> groups = by(keys);
        List<JsonNode> rows = rows("SELECT * FROM " + view, profile);
        for (JsonNode row : rows) {
            List<Optional<String>> key = names.stream().map(name -> shown(row, name)).toList();
            List<Seat> seats = groups.remove(key);
            assertTrue(seats != null, view + " " + key);
            List<Seat> counted = counted(profile, seats);
            for (JsonNode.Member member : row.members()) {
                if (!names.contains(member.name())) {
                    same(view + " " + key, member.name(),
                            SlowRates.column(member.name(), counted),
                            shown(row, member.name()));
                }
            }
        }
        assertEquals(List.of(), List.copyOf(groups.keySet()), view);
    }

    private static List<Seat> counted(String profile, List<Seat> seats) {
        return profile.equals("strict") ? seats : seats.stream()
                .map(seat -> seat.counting(by(profile, seat.counts()))).toList();
    }

    private static Map<String, Integer> by(String profile, Map<String, Integer> strict) {
        Map<String, Integer> counts = new LinkedHashMap<>(strict);
        strict.forEach((name, count) -> {
            if (name.startsWith(profile + "_")) {
                counts.put(name.substring(profile.length() + 1), count);
            }
        });
        counts.put("check_raise_opp", strict.get("tracker_check_raise_opp"));
        if (profile.equals("hm")) {
            counts.put("vpip_opp", 1);
            counts.put("pfr_opp", 1);
        }
        return counts;
    }

    /** Rounded as the views round: counts not at all, rates to two digits, bb to four. */
    private static void same(String row, String column, Optional<Double> slow,
            Optional<String> viewed) {
        String where = row + " " + column;
        assertEquals(slow.isPresent(), viewed.isPresent(), where + " " + slow + " " + viewed);
        if (slow.isPresent()) {
            boolean isBb = column.contains("bb");
            boolean isWhole = column.endsWith("_opp") || column.endsWith("_done")
                    || column.equals("hands") || column.startsWith("late_");
            double allowed = isWhole ? 0 : isBb ? 0.00005 : 0.005;
            assertEquals(slow.get(), Double.parseDouble(viewed.get()),
                    allowed + 1e-9 * Math.max(1, Math.abs(slow.get())), where);
        }
    }

    private static Optional<String> exact(BigDecimal amount) {
        return Optional.of(amount.stripTrailingZeros().toPlainString());
    }

    @Test
    void ratesByPlayerFollowEveryProfile() {
        for (String profile : List.of("strict", "pt4", "hm")) {
            agree("player_stats", List.of("player", "variant"),
                    List.of(Seat::player,
                            seat -> Optional.of(seat.variant())), profile);
        }
    }

    @Test
    void ratesByPosition() {
        agree("player_position_stats", List.of("player", "variant", "position"),
                List.of(Seat::player, seat -> Optional.of(seat.variant()),
                        Seat::position), "strict");
        agree("position_stats", List.of("variant", "players", "position"),
                List.of(seat -> Optional.of(seat.variant()),
                        seat -> Optional.of(Integer.toString(seat.players())), Seat::position),
                "strict");
    }

    @Test
    void ratesByStakeAndDepth() {
        agree("stake_stats", List.of("variant", "currency", "big_blind"),
                List.of(seat -> Optional.of(seat.variant()), Seat::currency,
                        seat -> exact(seat.bigBlind())), "strict");
        agree("depth_stats", List.of("variant", "depth"),
                List.of(seat -> Optional.of(seat.variant()), Seat::depthGroup), "hm");
    }

    @Test
    void winRatesAndTheirIntervals() {
        Map<List<Optional<String>>, List<Seat>> groups = by(List.of(
                Seat::player, seat -> Optional.of(seat.variant())));
        groups.values().removeIf(seats -> SlowRates.known(seats) == 0);
        List<JsonNode> rows = rows("SELECT * FROM win_rates", "strict");
        assertEquals(groups.size(), rows.size());
        for (JsonNode row : rows) {
            List<Optional<String>> key = List.of(shown(row, "player"), shown(row, "variant"));
            List<Seat> seats = groups.get(key);
            assertEquals(SlowRates.known(seats), row.wholeOf("hands").orElse(-1), key.toString());
            for (String column : List.of("net_bb", "bb100", "bb100_low", "bb100_high")) {
                same("win_rates " + key, column, SlowRates.column(column, seats),
                        shown(row, column));
            }
        }
    }

    @Test
    void netResultsToTheLastChip() {
        Map<List<Optional<String>>, List<Seat>> groups = by(List.of(
                Seat::player, Seat::currency));
        List<JsonNode> rows = rows("SELECT * FROM net_results", "strict");
        assertEquals(groups.size(), rows.size());
        for (JsonNode row : rows) {
            List<Optional<String>> key = List.of(shown(row, "player"), shown(row, "currency"));
            List<Seat> seats = groups.get(key);
            assertEquals(List.of((long) seats.size(), seats.size() - SlowRates.known(seats)),
                    List.of(row.wholeOf("hands").orElse(-1),
                            row.wholeOf("unknowable").orElse(-1)), key.toString());
            assertEquals(List.of(exact(SlowRates.net(seats, seat -> true)),
                    exact(SlowRates.net(seats, Seat::isShowdown)),
                    exact(SlowRates.net(seats, seat -> !seat.isShowdown()))),
                    List.of(shown(row, "net"), shown(row, "net_showdown"),
                            shown(row, "net_without_showdown")).stream()
                            .map(net -> exact(new BigDecimal(net.orElseThrow()))).toList(),
                    key.toString());
        }
    }
}
