package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One hand as one connection saw it. */
final class View {
    private static final int FRAMES_MAX = 10_000;
    private final List<Frame> frames = new ArrayList<>();
    private boolean isOver;
    private boolean isLeft;

    /** Frames without end are no hand; what is above the limit is dropped. */
    void add(Frame frame) {
        if (frames.size() < FRAMES_MAX) {
            frames.add(frame);
        }
        isOver |= frame.type().equals("hand_result");
    }

    /** The connection went on to another hand. */
    void leave() {
        isLeft = true;
    }

    boolean isDone() {
        return isOver || isLeft;
    }

    boolean isOver() {
        return isOver;
    }

    List<Frame> frames() {
        return frames;
    }

    Optional<Frame> start() {
        return frames.stream().filter(frame -> frame.type().equals("hand_start")).findFirst();
    }

    /** Which seat the connection's bot has; -1 when that is not known. */
    int seat() {
        return start().map(frame -> (int) frame.message().whole("your_seat")).orElse(-1);
    }

    /** What its bot is called, as the server calls it in the bot's own frames. */
    String bot() {
        List<Fields> players = start().map(frame -> frame.message().tables("players"))
                .orElse(List.of());
        int seat = seat();
        return seat >= 0 && seat < players.size() ? players.get(seat).text("name") : "";
    }

    /** How everybody else calls a player whom this view may call by the id of its own bot. */
    String seatName(String name) {
        return !name.isEmpty() && name.equals(bot()) ? "bot-" + (seat() + 1) : name;
    }
}
