package dev.railbird.reports.html;

import java.util.List;

/**
 * A part of a page with its answer, as the template wants it.
 *
 * @param kind {@code words}, {@code verdict}, {@code facts}, {@code rows} or {@code picture}
 * @param question its name; empty for words
 * @param paragraphs the words, or the note of an answer
 * @param facts name and value of each column, when the answer is one row of facts
 * @param body the rows as markup; empty when there are none
 * @param data all rows for the script, when the page lists only the first of them
 */
record Block(String kind, String question, String title, List<String> paragraphs,
        List<Grid.Column> columns, String body, List<Fact> facts, long leftOut,
        List<String> pictures, String data) {

    /**
     * @param style a word by which values of one kind look alike
     * @param meaning what is counted, where the name does not say it; may be empty
     */
    record Fact(String name, String value, String style, String meaning) {
    }

    /** Whether the answer is a table without a row. */
    boolean isEmpty() {
        return !columns.isEmpty() && body.isEmpty();
    }

    static Block words(String title, List<String> paragraphs) {
        return new Block("words", "", title, paragraphs, List.of(), "", List.of(), 0,
                List.of(), "");
    }
}
