package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody does to a store of golf who knows what else would tell of it. */
final class GolfForgeries {
    private static final String PAYLOAD = "event_data";
    private static final String NUMBER = "sequence_num";
    private static final int DECK = 52;
    private static final int HAND = 6;
    private static final Pattern CARD =
            Pattern.compile("\\{\"rank\": \"([^\"]+)\", \"suit\": \"[^\"]+\"\\}");
    private static final Pattern SCORE = Pattern.compile("\"scores\": \\{\"([^\"]+)\": (-?[0-9]+)");
    private static final Pattern SEED = Pattern.compile("\"deck_seed\": ([0-9]+)");

    private final Part part;
    private final List<Entry> rows;
    private final List<Cut> cuts = new ArrayList<>();

    GolfForgeries(Part part) {
        this.part = part;
        rows = part.entries();
    }

    /** Of the games whose rows stand together and in their order. */
    List<Cut> cuts() {
        for (int k = 0; k < rows.size(); k++) {
            if (!isTogether(part.hand(k))) {
                continue;
            } else if (is(k, "card_drawn") && cell(k).contains("\"deck\"")) {
                unseenDraw(k);
                cardOfRank(k);
            } else if (is(k, "round_ended")) {
                score(k);
                lastTurn(k);
            } else if (is(k, "round_started")) {
                reshuffleSeed(k);
            }
        }
        return cuts;
    }

    /** A card that is discarded at once becomes one that is still in the deck, in both rows. */
    private void unseenDraw(int k) {
        Matcher card = CARD.matcher(cell(k));
        boolean isThrownAway = card.find() && k + 1 < rows.size() && is(k + 1, "card_discarded")
                && cell(k + 1).contains(card.group())
                && !told(k + 2, gameEnd(k)).contains(card.group());
        unseen("[^\"]+", k).filter(any -> isThrownAway).ifPresent(other -> add(
                Subject.UNSEEN_DRAW, Operation.CHANGED, k, rows -> replaced(rows, k, k + 2,
                        card.group(), other)));
    }

    /** A drawn card becomes another of its rank from there to the end of the round. */
    private void cardOfRank(int k) {
        Matcher card = CARD.matcher(cell(k));
        int end = roundEnd(k);
        if (card.find() && !told(roundStart(k), k).contains(card.group())) {
            unseen(card.group(1), k).ifPresent(other -> add(Subject.CARD_OF_RANK,
                    Operation.CHANGED, k, rows -> replaced(rows, k, end, card.group(), other)));
        }
    }

    /** Of one player, with the totals that the game ends with. */
    private void score(int k) {
        Matcher score = SCORE.matcher(cell(k));
        int last = gameEnd(k) - 1;
        if (score.find() && is(last, "game_ended")) {
            String player = score.group(1);
            add(Subject.SCORE_AND_TOTALS, Operation.LOWERED, k, rows -> {
                lower(rows, k, "\"scores\": \\{[^}]*\"" + player + "\": ");
                lower(rows, last, "\"final_scores\": \\{[^}]*\"" + player + "\": ");
                return rows;
            });
        }
    }

    private static void lower(List<Entry> rows, int row, String before) {
        String text = rows.get(row).cell(PAYLOAD);
        Matcher number = Pattern.compile("(" + before + ")(-?[0-9]+)").matcher(text);
        if (number.find()) {
            rows.set(row, rows.get(row).with(PAYLOAD, text.substring(0, number.start(2))
                    + (Integer.parseInt(number.group(2)) - 7) + text.substring(number.end(2))));
        }
    }

    /** A draw and what was done with it, and the numbers of the game closed up. */
    private void lastTurn(int k) {
        if (k >= 2 && is(k - 2, "card_drawn")) {
            int end = gameEnd(k);
            add(Subject.LAST_TURN, Operation.CLOSED_UP, k - 2, rows -> {
                for (int at = k; at < end; at++) {
                    Entry row = rows.get(at);
                    rows.set(at, row.with(NUMBER, Integer.toString(
                            Integer.parseInt(row.cell(NUMBER)) - 2)));
                }
                rows.subList(k - 2, k).clear();
                return rows;
            });
        }
    }

    private void reshuffleSeed(int k) {
        long draws = IntStream.range(k, roundEnd(k))
                .filter(at -> is(at, "card_drawn") && cell(at).contains("\"deck\"")).count();
        long players = cell(k).split("\\[\\{", -1).length - 1;
        Matcher seed = SEED.matcher(cell(k));
        if (draws > DECK - HAND * players - 1 && seed.find()) {
            add(Subject.RESHUFFLE_SEED, Operation.RAISED, k, rows -> replaced(rows, k, k + 1,
                    seed.group(), "\"deck_seed\": " + (Long.parseLong(seed.group(1)) + 1)));
        }
    }

    private void add(Subject subject, Operation operation, int row,
            UnaryOperator<List<Entry>> edit) {
        cuts.add(new Cut(subject, operation, "thought out", part.hand(row), part.file(),
                part.line(row, 0, 0), () -> part.edited(edit)));
    }

    private static List<Entry> replaced(List<Entry> rows, int from, int to, String old,
            String now) {
        for (int at = from; at < to; at++) {
            rows.set(at, rows.get(at).with(PAYLOAD,
                    rows.get(at).cell(PAYLOAD).replace(old, now)));
        }
        return rows;
    }

    /** A card of such a rank that no row of the round names. */
    private Optional<String> unseen(String rank, int k) {
        String all = told(roundStart(k), roundEnd(k));
        return Stream.of("hearts", "spades", "clubs", "diamonds")
                .flatMap(suit -> Stream.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "Q")
                        .filter(name -> name.matches(rank))
                        .map(name -> "{\"rank\": \"" + name + "\", \"suit\": \"" + suit + "\"}"))
                .filter(card -> !all.contains(card)).findFirst();
    }

    private String told(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::cell).collect(Collectors.joining());
    }

    private int roundStart(int k) {
        return IntStream.iterate(k, at -> at > 0 && !is(at, "round_started"), at -> at - 1)
                .reduce((first, second) -> second).orElse(k);
    }

    private int roundEnd(int k) {
        return IntStream.range(k, gameEnd(k)).filter(at -> is(at, "round_ended")).findFirst()
                .orElse(gameEnd(k) - 1) + 1;
    }

    private int gameEnd(int k) {
        return IntStream.range(k, rows.size()).filter(at -> !part.hand(at).equals(part.hand(k)))
                .findFirst().orElse(rows.size());
    }

    private boolean isTogether(String game) {
        List<Integer> places = IntStream.range(0, rows.size())
                .filter(k -> part.hand(k).equals(game)).boxed().toList();
        return IntStream.range(1, places.size()).allMatch(k ->
                places.get(k) == places.get(k - 1) + 1
                && number(places.get(k)) > number(places.get(k - 1)));
    }

    private int number(int k) {
        return Integer.parseInt(rows.get(k).cell(NUMBER));
    }

    private boolean is(int k, String type) {
        return rows.get(k).type().equals(type + ":");
    }

    private String cell(int k) {
        return rows.get(k).cell(PAYLOAD);
    }
}
