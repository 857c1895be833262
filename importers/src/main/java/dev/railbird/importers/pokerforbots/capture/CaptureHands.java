package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.pokerforbots.DeckSteps;
import dev.railbird.importers.pokerforbots.GameSeeds;
import dev.railbird.importers.pokerforbots.stats.CompletedGame;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sorts frames into hands by their id and by the connection that saw them. A hand is handed on when
 * everybody who saw it has seen its end and a few hands have begun since; frames of one connection
 * may be recorded later than those of another.
 */
final class CaptureHands {
    private static final int OPEN_MIN = 4;
    private static final int OPEN_MAX = 32;
    private final String source;
    private final ImportSink sink;
    private final Map<String, Map<String, View>> open = new LinkedHashMap<>();
    private final Map<String, View> current = new TreeMap<>();
    private String game = "";
    private int run = 1;
    private final GameSeeds seeds;
    private DeckSteps steps;
    private CompletedGame played = new CompletedGame();
    private Optional<Frame> completed = Optional.empty();

    CaptureHands(Source source, ImportSink sink) {
        this.source = source.name();
        this.sink = sink;
        seeds = new GameSeeds(source);
        steps = new DeckSteps(seeds.of(0), sink);
    }

    void frame(Frame frame) {
        if (!frame.isFromServer()) {
            fromBot(frame);
            return;
        }
        List<String> strange = Protocol.strangeKeys(frame.message());
        if (!strange.isEmpty()) {
            finding("LOG-06", Severity.VIOLATION, frame, "a message with a key that the server"
                    + " does not send", Protocol.missingKeys(frame.message()),
                    String.join(", ", strange));
        }
        List<String> lacks = Protocol.lacks(frame.message());
        if (!lacks.isEmpty() && strange.isEmpty()) {
            finding("LOG-06", Severity.VIOLATION, frame,
                    "a message without a key that the server sends",
                    String.join(", ", lacks), "no such key, or another type");
        }
        switch (frame.type()) {
            case "hand_start" -> start(frame);
            case "player_action", "game_update", "street_change", "action_request",
                    "hand_result" -> {
                View view = view(frame);
                view.add(frame);
                sink.used(1);
            }
            case "game_completed" -> completed(frame);
            default -> {
                finding("LOG-06", Severity.VIOLATION, frame, "a message of a type that the server"
                        + " does not send", "hand_start, player_action, ...", frame.type());
                sink.unreadable(1);
            }
        }
        release(OPEN_MIN);
    }

    /** Everybody is sent the same, when the last hand is over. */
    private void completed(Frame frame) {
        if (completed.isEmpty()) {
            completed = Optional.of(frame);
        } else if (!completed.get().message().equals(frame.message())) {
            finding("LOG-03", Severity.SUSPICION, frame, "two connections were sent different"
                    + " statistics at the end of a game", "those at " + completed.get().location(),
                    "other figures");
        }
        sink.used(1);
    }

    private void settle() {
        release(0);
        completed.ifPresent(frame -> played.check(frame.message(), frame.location(), sink));
        completed = Optional.empty();
        played = new CompletedGame();
    }

    private void fromBot(Frame frame) {
        if (frame.type().equals("connect") && game.isEmpty()) {
            game = frame.message().text("game");
        }
        sink.ignored("sent by a bot: the server's frames say what came of it", 1);
    }

    private void start(Frame frame) {
        View before = current.get(frame.connection());
        if (before != null) {
            before.leave();
        }
        Map<String, View> views = open.get(frame.handId());
        View mine = views == null ? null : views.get(frame.connection());
        if (mine != null && mine.start().isPresent()) {
            // The same hand again on the same connection: another process counts from 1.
            settle();
            run++;
            steps = new DeckSteps(Optional.empty(), sink);
        }
        View view = view(frame);
        view.add(frame);
        current.put(frame.connection(), view);
        sink.used(1);
    }

    private View view(Frame frame) {
        return open.computeIfAbsent(frame.handId(), id -> new TreeMap<>())
                .computeIfAbsent(frame.connection(), connection -> new View());
    }

    void finish() {
        settle();
    }

    private void release(int keep) {
        Iterator<Map.Entry<String, Map<String, View>>> hands = open.entrySet().iterator();
        while (open.size() > keep && hands.hasNext()) {
            Map.Entry<String, Map<String, View>> hand = hands.next();
            boolean isDone = hand.getValue().values().stream().allMatch(View::isDone);
            if (keep > 0 && !isDone && open.size() <= OPEN_MAX) {
                return;
            }
            emit(hand.getKey(), hand.getValue());
            hands.remove();
        }
    }

    private void emit(String id, Map<String, View> views) {
        String stream = game + (run == 1 ? "" : "#" + run);
        Optional<PokerHand> hand = new CaptureHand(id, stream, views).make();
        if (hand.isPresent()) {
            played.add(hand.get());
            sink.hand(steps.claim(hand.get(), hand.get().location(), Optional.empty()));
            return;
        }
        played.miss();
        Frame first = views.values().iterator().next().frames().get(0);
        sink.unreadableHand(id, first.location(), List.of(new Finding(new CheckId("LOG-12"),
                Severity.VIOLATION, first.location(), Optional.of(new HandId(id)), 0,
                "the start of a hand is not in the capture", "a sound hand_start",
                first.type(), "", false, "A frame was lost, or the capture began too late.")));
    }

    private void finding(String check, Severity severity, Frame frame, String sentence,
            String expected, String found) {
        SourceLocation place = frame.location();
        sink.finding(new Finding(new CheckId(check), severity, place, frame.handId().isEmpty()
                ? Optional.empty() : Optional.of(new HandId(frame.handId())), 0, sentence,
                expected, found, "", false, "The rest of " + source + " is read all the same."));
    }
}
