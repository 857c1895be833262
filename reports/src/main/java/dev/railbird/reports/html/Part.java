package dev.railbird.reports.html;

import java.util.List;

/** A part of a page. Whatever has numbers has the question that gives them. */
sealed interface Part {
    /** Words of our own. */
    record Words(String title, List<String> paragraphs) implements Part {
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A part that shows the answer to a question. */
    sealed interface Answered extends Part {
        /** Name of a question of the store. */
        String question();

        /** What a reader must know of the numbers; empty when the title says it. */
        String note();
    }

    /** The one row of an answer, each value with its name; the first may be the page's verdict. */
    record Facts(String question, String note, boolean isVerdict) implements Answered {
    }

    /** A table. */
    record Rows(String question, String note, int rowsMax) implements Answered {
    }

    /** A table that goes on over as many pages as it needs. */
    record Listing(String question, String note) implements Answered {
    }

    /** Pictures of an answer, and the answer itself. */
    record Picture(String question, String note, Plot plot) implements Answered {
    }
}
