package dev.railbird.core.audit;

/** A table from name to story, deal and place, all of them numbers; it grows up to a limit. */
final class HandPages {
    /** A little more than a hundred megabytes when full. */
    static final int HANDS_MAX = 3 << 20;
    private static final int SIZE_FIRST = 1 << 12;
    private final int handsMax;
    private long[] names = new long[SIZE_FIRST];
    private long[] stories = new long[SIZE_FIRST];
    private int[] deals = new int[SIZE_FIRST];
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

    long story(int page) {
        return stories[page];
    }

    int deal(int page) {
        return deals[page];
    }

    long place(int page) {
        return places[page];
    }

    /** False when the book is full. */
    boolean add(long name, long story, int deal, long place) {
        if (hands == handsMax) {
            return false;
        }
        // Three quarters full is where looking for a free page begins to take long.
        if (hands >= names.length / 4 * 3) {
            grow();
        }
        put(zeroless(name), story, deal, place);
        hands++;
        return true;
    }

    private void grow() {
        long[] oldNames = names;
        long[] oldStories = stories;
        int[] oldDeals = deals;
        long[] oldPlaces = places;
        names = new long[oldNames.length * 2];
        stories = new long[names.length];
        deals = new int[names.length];
        places = new long[names.length];
        for (int k = 0; k < oldNames.length; k++) {
            if (oldNames[k] != 0) {
                put(oldNames[k], oldStories[k], oldDeals[k], oldPlaces[k]);
            }
        }
    }

    private void put(long name, long story, int deal, long place) {
        int page = slot(names, name);
        names[page] = name;
        stories[page] = story;
        deals[page] = deal;
        places[page] = place;
    }

    /** Zero marks a free page. */
    private static long zeroless(long name) {
        return name == 0 ? 1 : name;
    }

    /** Where the name is, or the free page where it belongs; names are mixed well. */
    private static int slot(long[] names, long name) {
        int page = (int) name & names.length - 1;
        while (names[page] != 0 && names[page] != name) {
            page = page + 1 & names.length - 1;
        }
        return page;
    }
}
