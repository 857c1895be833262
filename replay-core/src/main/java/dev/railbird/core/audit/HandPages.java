package dev.railbird.core.audit;

/** A table from name to content and place, all of them numbers; it grows up to a limit. */
final class HandPages {
    /** About a hundred megabytes when full. */
    static final int HANDS_MAX = 3 << 20;
    private static final int SIZE_FIRST = 1 << 12;
    private final int handsMax;
    private long[] names = new long[SIZE_FIRST];
    private long[] contents = new long[SIZE_FIRST];
    private long[] places = new long[SIZE_FIRST];
    private int hands;

    HandPages(int handsMax) {
        this.handsMax = handsMax;
    }

    /** The page of a name, or -1. */
    int find(long name) {
        int page = slot(names, zeroless(name));
        return names[page] == 0 ? -1 : page;
    }

    long content(int page) {
        return contents[page];
    }

    long place(int page) {
        return places[page];
    }

    /** False when the book is full. */
    boolean add(long name, long content, long place) {
        if (hands == handsMax) {
            return false;
        }
        // Three quarters full is where looking for a free page begins to take long.
        if (hands >= names.length / 4 * 3) {
            grow();
        }
        put(zeroless(name), content, place);
        hands++;
        return true;
    }

    private void grow() {
        long[] oldNames = names;
        long[] oldContents = contents;
        long[] oldPlaces = places;
        names = new long[oldNames.length * 2];
        contents = new long[names.length];
        places = new long[names.length];
        for (int k = 0; k < oldNames.length; k++) {
            if (oldNames[k] != 0) {
                put(oldNames[k], oldContents[k], oldPlaces[k]);
            }
        }
    }

    private void put(long name, long content, long place) {
        int page = slot(names, name);
        names[page] = name;
        contents[page] = content;
        places[page] = place;
    }

    /** Zero marks a free page. */
    private static long zeroless(long name) {
        return name == 0 ? 1 : name;
    }

    /** Where the name is, or the free page where it belongs; names are digests, so any bits do. */
    private static int slot(long[] names, long name) {
        int page = (int) name & names.length - 1;
        while (names[page] != 0 && names[page] != name) {
            page = page + 1 & names.length - 1;
        }
        return page;
    }
}
