package dev.railbird.importers.canonical;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.event.SourceLocation.Line;
import dev.railbird.core.event.SourceLocation.Position;
import dev.railbird.core.event.SourceLocation.Row;
import dev.railbird.core.event.SourceLocation.Whole;
import java.util.Optional;

/**
 * Places in the first source: {@code line} and {@code column}, or {@code row}, or neither for the
 * source as a whole; {@code source} stands only where it is not that of the hand.
 */
final class Places {
    private Places() {
    }

    static void write(JsonText out, SourceLocation place, String handSource) {
        if (!place.source().equals(handSource)) {
            out.field("source", place.source());
        }
        write(out, place.at());
    }

    static void write(JsonText out, Position at) {
        if (at instanceof Line line) {
            out.field("line", line.line()).field("column", line.column());
        } else if (at instanceof Row row) {
            out.field("row", row.key());
        } else if (!(at instanceof Whole)) {
            throw new IllegalStateException("no canonical form: " + at.getClass());
        }
    }

    /** @param home where the line itself stands, for hands that name no source */
    static SourceLocation read(Members in, Optional<String> handSource, SourceLocation home) {
        Optional<String> own = in.has("source") ? Optional.of(in.text("source")) : handSource;
        if (in.has("line")) {
            int line = (int) in.integer("line", 0, Integer.MAX_VALUE);
            int column = in.has("column") ? (int) in.integer("column", 0, Integer.MAX_VALUE) : 0;
            return SourceLocation.line(own.orElse(home.source()), line, column);
        }
        if (in.has("row")) {
            return SourceLocation.row(own.orElse(home.source()), in.text("row"));
        }
        return own.isPresent() ? SourceLocation.whole(own.get()) : home;
    }
}
