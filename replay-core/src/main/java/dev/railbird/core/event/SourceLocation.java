package dev.railbird.core.event;

/**
 * Where in a source something stands.
 *
 * @param source name of the input as the user gave it; members of a container after {@code !}
 */
public record SourceLocation(String source, Position at) {

    /** A place inside a source, by kind of source. */
    public sealed interface Position {
    }

    /** A place in text, 1-based as editors show it; column 0 means the whole line. */
    public record Line(int line, int column) implements Position {
        @Override
        public String toString() {
            return column == 0 ? Integer.toString(line) : line + ":" + column;
        }
    }

    /** A row of a table or a record of a binary file, by its key. */
    public record Row(String key) implements Position {
        @Override
        public String toString() {
            return key;
        }
    }

    /** The source as a whole. */
    public record Whole() implements Position {
        static final Whole SHARED = new Whole();

        @Override
        public String toString() {
            return "";
        }
    }

    public static SourceLocation line(String source, int line, int column) {
        return new SourceLocation(source, new Line(line, column));
    }

    public static SourceLocation row(String source, String key) {
        return new SourceLocation(source, new Row(key));
    }

    public static SourceLocation whole(String source) {
        return new SourceLocation(source, Whole.SHARED);
    }

    /** {@code file:line:column} as compilers print it. */
    @Override
    public String toString() {
        String place = at.toString();
        return place.isEmpty() ? source : source + ":" + place;
    }
}
