package dev.railbird.importers.canonical;

import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.canonical.HandParts.Section;
import dev.railbird.importers.json.JsonHygiene;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line, token by token. The writer puts the fields of the head before the arrays that
 * need them; a line in another order is read twice, first its head and then its arrays.
 */
final class LineReader {
    /** The form itself nests twice. */
    private static final int DEPTH_MAX = 16;
    private static final int NAME_LENGTH_MAX = 1024;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX)
                    .maxNameLength(NAME_LENGTH_MAX).maxStringLength(Lines.LINE_BYTES_MAX)
                    .maxNumberLength(1000).build())
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION).build();
    private final Faults faults;
    private final Members head;
    private final Members item;
    private final HandParts parts;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private boolean isUnordered;
    private boolean isForeign;
    /** Where the last member of the line starts, for faults that come without a place. */
    private int memberColumn;

    /** Which members a pass over the line looks at. */
    private enum Pass { ALL, HEAD, SECTIONS }

    LineReader(String file, Faults faults) {
        this.faults = faults;
        head = new Members(faults);
        item = new Members(faults);
        parts = new HandParts(file, faults, head);
    }

    /** The hand of the line; when there is none the faults say why. */
    Optional<PokerHand> read(byte[] bytes, int from, int to, int line) {
        begin(line);
        try {
            pass(bytes, from, to, Pass.ALL);
            if (isUnordered && !isForeign) {
                begin(line);
                pass(bytes, from, to, Pass.HEAD);
                pass(bytes, from, to, Pass.SECTIONS);
            }
        } catch (JacksonException broken) {
            broken(broken);
            return Optional.empty();
        }
        if (!isForeign && !seen.contains(Section.EVENTS)) {
            faults.add(head.column(), "the field events is missing", "an array of objects",
                    "nothing");
        }
        return isForeign ? Optional.empty() : parts.build();
    }

    private void broken(JacksonException fault) {
        boolean isLimit = fault instanceof StreamConstraintsException;
        int column = fault.getLocation() == null ? 0 : fault.getLocation().getColumnNr();
        String words = fault.getOriginalMessage();
        int ownNames = words.indexOf(", from `");
        int at = column > 0 ? column : memberColumn;
        String reason = ownNames < 0 ? words : words.substring(0, ownNames) + ")";
        if (JsonHygiene.check(words).equals(JsonHygiene.CHECK)) {
            faults.addAmbiguous(at, "this is not JSON that every reader reads alike",
                    "UTF-8, and numbers that are numbers", reason);
            return;
        }
        faults.add(at, isLimit ? "a name, number or nesting beyond what Railbird reads"
                : "this is not JSON", "one object on the line, nested at most " + DEPTH_MAX
                        + " deep", reason);
    }

    private void begin(int line) {
        faults.begin(line);
        parts.begin(line);
        seen.clear();
        isUnordered = false;
        isForeign = false;
        memberColumn = 1;
    }

    private void pass(byte[] bytes, int from, int to, Pass pass) {
        try (JsonParser json =
                FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                faults.add(column(json), "this is not JSON", "one object on the line",
                        "another value");
                isForeign = true;
                return;
            }
            if (pass != Pass.SECTIONS) {
                head.begin(column(json));
            }
            while (!isForeign && json.nextToken() == JsonToken.PROPERTY_NAME) {
                member(json, pass);
            }
            if (pass == Pass.ALL && !isForeign && !isUnordered && seen.isEmpty()) {
                openSections(pass);
            } else if (pass == Pass.HEAD) {
                isForeign = !isOurs();
            }
            if (!isForeign && json.nextToken() != null) {
                faults.add(column(json), "more than one value on a line",
                        "one object on the line", "another value");
            }
        }
    }

    private void member(JsonParser json, Pass pass) {
        String name = json.currentName();
        int column = column(json);
        memberColumn = column;
        json.nextToken();
        Optional<Section> section = Section.named(name);
        if (section.isEmpty() && pass != Pass.SECTIONS) {
            isUnordered |= !seen.isEmpty();
            head.add(json, name, column);
        } else if (section.isEmpty() || pass == Pass.HEAD || comesTooEarly(pass)) {
            json.skipChildren();
        } else if (!seen.contains(section.get())) {
            if (seen.isEmpty()) {
                openSections(pass);
            }
            seen.add(section.get());
            if (!isForeign) {
                section(json, section.get(), name);
            }
        } else {
            faults.addAmbiguous(column, "the field " + name + " stands twice", "each field once",
                    name);
            json.skipChildren();
        }
    }

    /** Nothing of the head stands before the arrays: the second reading will do. */
    private boolean comesTooEarly(Pass pass) {
        isUnordered |= pass == Pass.ALL && !head.has("railbird");
        return pass == Pass.ALL && isUnordered;
    }

    /** The head is complete: whether this is a hand of ours, and how amounts are scaled. */
    private void openSections(Pass pass) {
        if (pass == Pass.ALL) {
            isForeign = !isOurs();
        }
        if (!isForeign) {
            item.amountsIn(parts.readScale());
        }
    }

    private boolean isOurs() {
        int at = head.find("railbird");
        if (at < 0 || !head.texts[at].equals("hand")) {
            faults.add(head.column(), "an object that is no canonical hand",
                    "\"railbird\":\"hand\"", at < 0 ? "no such field" : head.texts[at]);
            return false;
        }
        head.text("railbird");
        long version = head.integer("version", 0, Integer.MAX_VALUE);
        if (version != CanonicalWriter.VERSION && faults.areNone()) {
            faults.add(head.column(), "a version of the canonical form that is not known",
                    Integer.toString(CanonicalWriter.VERSION), Long.toString(version),
                    "A newer Railbird wrote it, or the line is damaged.");
        }
        String game = head.text("game");
        if (faults.areNone() && !game.equals(CanonicalWriter.GAME)) {
            faults.add(head.column(), "a game that the canonical form does not know",
                    CanonicalWriter.GAME, game);
        }
        return faults.areNone();
    }

    private void section(JsonParser json, Section section, String name) {
        if (section == Section.RAKE && json.currentToken() == JsonToken.START_OBJECT) {
            element(json, section);
            return;
        }
        if (section == Section.RAKE || json.currentToken() != JsonToken.START_ARRAY) {
            faults.add(column(json), "the field " + name + " has a wrong value",
                    section == Section.RAKE ? "an object" : "an array of objects",
                    "another value");
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                element(json, section);
            } else {
                faults.add(column(json), "the field " + name + " has a wrong value",
                        "objects", "another value");
                json.skipChildren();
            }
        }
    }

    private void element(JsonParser json, Section section) {
        item.read(json);
        parts.element(section, item);
    }

    private static int column(JsonParser json) {
        return json.currentTokenLocation().getColumnNr();
    }
}
