package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonHygiene;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the readers of captures put frames and what is wrong with the bytes. */
final class CaptureSink {
    private final ImportSink sink;
    private final Consumer<Frame> frames;

    CaptureSink(ImportSink sink, Consumer<Frame> frames) {
        this.sink = sink;
        this.frames = frames;
    }

    void frame(Frame frame) {
        frames.accept(frame);
    }

    /** Bytes that are no message; what lies before and after them is read all the same. */
    void damage(SourceLocation place, String sentence, String expected, String found) {
        sink.unreadable(1);
        wrong(Severity.VIOLATION, place, sentence, expected, found);
    }

    /** A message that could be read although something around it is wrong. */
    void repaired(SourceLocation place, String sentence, String expected, String found) {
        wrong(Severity.VIOLATION, place, sentence, expected, found);
    }

    void blank() {
        sink.ignored("blank line", 1);
    }

    /** What a bot sends is the bot's affair: the server folds it for that. */
    void botNoise(SourceLocation place) {
        sink.unreadable(1);
        wrong(Severity.NOTICE, place, "a bot sent something that is no message", "a msgpack map",
                "other bytes");
    }

    private void wrong(Severity severity, SourceLocation place, String sentence, String expected,
            String found) {
        sink.finding(new Finding(new CheckId(JsonHygiene.check(found)), severity, place,
                Optional.empty(), 0, sentence, expected, found, "", false,
                "The frames before and after it are used."));
    }
}
