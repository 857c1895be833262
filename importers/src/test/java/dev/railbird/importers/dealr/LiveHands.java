package dev.railbird.importers.dealr;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.importers.Share;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code expected.json}: hands as the live engine had them, and ours in the same words. */
final class LiveHands {
    private final List<JsonNode> hands;
    final Share starts = new Share("deal-r, stacks before a hand");
    final Share ends = new Share("deal-r, stacks after a hand");
    final Share cards = new Share("deal-r, hole cards and boards");
    final Share payouts = new Share("deal-r, payouts");

    LiveHands(Path file) throws IOException {
        hands = json(file).get("hands").orElseThrow().items();
    }

    static JsonNode json(Path file) throws IOException {
        try {
            return JsonTree.read(Files.readString(file, StandardCharsets.UTF_8), 1);
        } catch (JsonFault fault) {
            throw new IOException(file + ": " + fault.getMessage(), fault);
        }
    }

    List<Share> compare(Map<String, HandAudit> audits) {
        for (JsonNode hand : hands) {
            String id = hand.textOf("hand_id").orElseThrow();
            HandAudit audit = audits.get(id);
            boolean hasEnded = hand.textOf("status").orElse("ENDED").equals("ENDED");
            if (audit == null) {
                starts.add(false, id);
                continue;
            }
            TreeMap<Integer, String> seated = players(hand, "start_stack");
            starts.add(seated.equals(starts(audit, seated.size())), id);
            cards.add(cards(hand).equals(cards(audit)), id);
            if (hasEnded) {
                ends.add(endsAgree(ends(hand), audit), id);
                payouts.add(payouts(hand).equals(payouts(audit)), id);
            }
        }
        return List.of(starts, ends, cards, payouts);
    }

    private static TreeMap<Integer, String> ends(JsonNode hand) {
        Optional<JsonNode> ends = hand.get("end_stacks").filter(JsonNode::isObject);
        if (ends.isEmpty()) {
            return players(hand, "end_stack");
        }
        TreeMap<Integer, String> stacks = new TreeMap<>();
        ends.get().members().forEach(end ->
                stacks.put(Integer.valueOf(end.name()), end.value().text()));
        return stacks;
    }

    /** The system forgets who stood up during the hand; the replay keeps what was taken along. */
    private static boolean endsAgree(TreeMap<Integer, String> live, HandAudit audit) {
        TreeMap<Integer, String> stacks = new TreeMap<>();
        for (String stack : DealrProfilesTest.stacks(audit).split(" ")) {
            int colon = stack.indexOf(':');
            stacks.put(Integer.valueOf(stack.substring(0, colon)), stack.substring(colon + 1));
        }
        stacks.keySet().retainAll(live.keySet());
        return live.equals(stacks);
    }

    private static TreeMap<Integer, String> players(JsonNode hand, String field) {
        TreeMap<Integer, String> values = new TreeMap<>();
        for (JsonNode player : hand.get("players").orElseThrow().items()) {
            player.get(field).ifPresent(value ->
                    values.put(seat(player.get("seat").orElseThrow().text()), value.text()));
        }
        return values;
    }

    private static Integer seat(String text) {
        return Integer.valueOf(text);
    }

    /** Those who sat there at the start: whoever sat down during the hand comes after them. */
    private static TreeMap<Integer, String> starts(HandAudit audit, int seated) {
        TreeMap<Integer, String> stacks = new TreeMap<>();
        audit.replay().hand().setup().seats().stream().limit(seated).forEach(seat ->
                stacks.put(seat(seat.label()),
                seat.stack() instanceof StartingStack.Known known
                        ? Long.toString(known.chips().units()) : "?"));
        return stacks;
    }

    /** Hole cards by seat, hidden where the log tells no seed, then the board. */
    private static String cards(JsonNode hand) {
        StringBuilder text = new StringBuilder();
        boolean isTold = hand.get("seed_reveal").filter(seed -> !seed.isNull()).isPresent()
                || hand.textOf("seed_commit").orElse("").startsWith("seed-");
        for (JsonNode player : hand.get("players").orElseThrow().items()) {
            player.get("hole").filter(hole -> !hole.isNull()).ifPresent(hole -> text
                    .append(player.get("seat").orElseThrow().text())
                    .append(isTold ? hole(hole) : "????"));
        }
        return text + " " + hole(hand.get("board").orElseThrow());
    }

    private static String hole(JsonNode cards) {
        StringBuilder text = new StringBuilder();
        cards.items().forEach(card -> text.append(card.text()));
        return text.toString();
    }

    private static String cards(HandAudit audit) {
        TreeMap<Integer, String> holes = new TreeMap<>();
        StringBuilder board = new StringBuilder();
        for (RecordedEvent recorded : audit.replay().hand().events()) {
            if (recorded.event() instanceof PokerEvent.HoleCardsDealt dealt) {
                holes.put(seat(audit.replay().hand().setup().seat(dealt.seat()).label()),
                        text(dealt.cards()));
            } else if (recorded.event() instanceof PokerEvent.BoardDealt dealt) {
                board.append(text(dealt.cards()));
            }
        }
        StringBuilder text = new StringBuilder();
        holes.forEach((seat, cards) -> text.append(seat).append(cards));
        return text + " " + board;
    }

    private static String text(List<?> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(text::append);
        return text.toString();
    }

    private static TreeMap<Integer, Long> payouts(JsonNode hand) {
        TreeMap<Integer, Long> paid = new TreeMap<>();
        hand.get("winners").ifPresent(winners -> winners.members().forEach(winner ->
                paid.put(seat(winner.name()), winner.value().whole().orElseThrow())));
        paid.values().removeIf(chips -> chips == 0);
        return paid;
    }

    private static TreeMap<Integer, Long> payouts(HandAudit audit) {
        TreeMap<Integer, Long> paid = new TreeMap<>();
        for (RecordedEvent recorded : audit.replay().hand().events()) {
            if (recorded.event() instanceof PokerEvent.PotAwarded award) {
                SeatNumber number = award.seat();
                Chips chips = award.amount();
                paid.merge(seat(audit.replay().hand().setup().seat(number).label()),
                        chips.units(), Long::sum);
            }
        }
        paid.values().removeIf(chips -> chips == 0);
        return paid;
    }
}
