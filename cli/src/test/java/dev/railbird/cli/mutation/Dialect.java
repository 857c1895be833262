package dev.railbird.cli.mutation;

import java.util.List;

/** How the text of a file is cut into entries and values, and put together again. */
interface Dialect {
    List<Entry> entries(String text);

    /** The text of changed entries; the rest of the file as it was. */
    String text(String original, List<Entry> entries);

    /** The values of a cell. */
    List<Value> values(Entry entry, int cell);

    /** The hand that an entry belongs to; empty when it belongs to none. */
    String hand(Entry entry);

    /** True when an entry is an event of a hand, and not a hand. */
    boolean hasEvents();

    /** True when an entry is a hand with its actions. */
    default boolean hasActions() {
        return false;
    }

    /** True when an entry is a row whose cells a header names. */
    default boolean hasCells() {
        return true;
    }

    /** True when events are counted within their hand. */
    default boolean hasNumbers() {
        return true;
    }

    /** The line, from 1, on which an entry begins. */
    int line(List<Entry> entries, int entry);

    /** The entry with its number, within its hand, changed by so much. */
    Entry renumbered(Entry entry, int by);

    /** The event of the one entry with the numbers, and the hand, of the other. */
    Entry numberedAs(Entry event, Entry place);

    /** The cell with the object that says what happened, -1 when there is none. */
    int payload(Entry entry);

    /** Entries with the numbers that count over the whole file as they were: 1, 2, 3. */
    default List<Entry> counted(List<Entry> entries) {
        return entries;
    }
}
