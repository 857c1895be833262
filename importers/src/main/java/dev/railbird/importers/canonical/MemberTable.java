package dev.railbird.importers.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Name, value and column of each member of one object, and which of them somebody asked for: the
 * others are fields that the form does not know. One table serves all objects of a file.
 */
class MemberTable {
    /** No object of the form has as many. */
    static final int MEMBERS_MAX = 32;

    /** What a value is; the last one is never right. */
    enum Kind { TEXT, INTEGER, TRUTH, TEXTS, OTHER }

    final Faults faults;
    final Kind[] kinds = new Kind[MEMBERS_MAX];
    final String[] texts = new String[MEMBERS_MAX];
    final long[] numbers = new long[MEMBERS_MAX];
    final int[] columns = new int[MEMBERS_MAX];
    final List<List<String>> lists = new ArrayList<>();
    private final String[] names = new String[MEMBERS_MAX];
    private final boolean[] isAsked = new boolean[MEMBERS_MAX];
    private int size;
    private int column;

    MemberTable(Faults faults) {
        this.faults = faults;
        for (int k = 0; k < MEMBERS_MAX; k++) {
            lists.add(List.of());
        }
    }

    /** Empties the table for the object that starts here. */
    void begin(int atColumn) {
        size = 0;
        column = atColumn;
    }

    /** Where the object starts. */
    int column() {
        return column;
    }

    /** Reads an object whose opening brace is the current token. */
    void read(JsonParser json) {
        begin(json.currentTokenLocation().getColumnNr());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            int at = json.currentTokenLocation().getColumnNr();
            json.nextToken();
            add(json, name, at);
        }
    }

    /** Adds a member whose value is the current token. */
    void add(JsonParser json, String name, int nameColumn) {
        if (find(name) >= 0) {
            faults.addAmbiguous(nameColumn, "the field " + Faults.cut(name) + " stands twice",
                    "each field once", name);
            json.skipChildren();
            return;
        }
        if (size == MEMBERS_MAX) {
            faults.add(nameColumn, "an object with too many fields",
                    "at most " + MEMBERS_MAX, name);
            json.skipChildren();
            return;
        }
        int at = size++;
        names[at] = name;
        isAsked[at] = false;
        columns[at] = json.currentTokenLocation().getColumnNr();
        value(json, at);
    }

    private void value(JsonParser json, int at) {
        JsonToken token = json.currentToken();
        kinds[at] = Kind.OTHER;
        texts[at] = "";
        if (token == JsonToken.VALUE_STRING) {
            kinds[at] = Kind.TEXT;
            texts[at] = json.getString();
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            boolean fits = json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            kinds[at] = fits ? Kind.INTEGER : Kind.OTHER;
            numbers[at] = fits ? json.getLongValue() : 0;
            texts[at] = fits ? "" : json.getString();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            kinds[at] = Kind.TRUTH;
            numbers[at] = token == JsonToken.VALUE_TRUE ? 1 : 0;
        } else if (token == JsonToken.START_ARRAY) {
            array(json, at);
        } else if (token == JsonToken.START_OBJECT) {
            texts[at] = "an object";
            json.skipChildren();
        } else {
            texts[at] = json.getString();
        }
    }

    private void array(JsonParser json, int at) {
        List<String> words = new ArrayList<>(4);
        boolean isOfTexts = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                words.add(json.getString());
            } else {
                isOfTexts = false;
                json.skipChildren();
            }
        }
        kinds[at] = isOfTexts ? Kind.TEXTS : Kind.OTHER;
        texts[at] = "an array of other values";
        lists.set(at, words);
    }

    int find(String name) {
        for (int k = 0; k < size; k++) {
            if (names[k].equals(name)) {
                return k;
            }
        }
        return -1;
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    /** Index of the member, -1 after a fault. */
    int required(String name, String expected) {
        int at = find(name);
        if (at < 0) {
            faults.add(column, "the field " + name + " is missing", expected, "nothing");
        } else {
            isAsked[at] = true;
        }
        return at;
    }

    boolean isOf(int at, Kind kind, String expected) {
        if (kinds[at] == kind) {
            return true;
        }
        wrong(at, expected);
        return false;
    }

    void wrong(int at, String expected) {
        faults.add(columns[at], "the field " + names[at] + " has a wrong value", expected,
                found(at));
    }

    private String found(int at) {
        return switch (kinds[at]) {
            case TEXT -> "\"" + Faults.cut(texts[at]) + "\"";
            case INTEGER -> Long.toString(numbers[at]);
            case TRUTH -> numbers[at] == 1 ? "true" : "false";
            case TEXTS -> "an array of texts";
            case OTHER -> texts[at];
        };
    }

    boolean isText(int at) {
        return kinds[at] == Kind.TEXT;
    }

    /** Nothing more is said of an object whose kind is unknown. */
    void askForAll() {
        Arrays.fill(isAsked, 0, size, true);
    }

    /** Every member has been asked for, or it is one that the form does not know. */
    void nothingElse() {
        for (int k = 0; k < size; k++) {
            if (!isAsked[k]) {
                faults.add(columns[k], "a field that the canonical form does not know",
                        "only the fields of its version", names[k]);
            }
        }
    }
}
