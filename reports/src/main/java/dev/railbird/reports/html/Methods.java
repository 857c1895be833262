package dev.railbird.reports.html;

import java.util.List;

/** What a reader has to know to trust the pages, or to do it all again. */
final class Methods {
    static final List<String> PARAGRAPHS = List.of(
            "Every hand was folded event by event through the rules of its profile. What the log"
                    + " claims of stacks, pots and results never fed the fold: it was compared"
                    + " with what the fold derived.",
            "A check that had nothing to hold against says so: not applicable, not checkable with"
                    + " the reason, or insufficient with the smallest effect that it could have"
                    + " seen. None of these counts as held.",
            "One fault gives one headline. After the first refused event a hand has diverged, and"
                    + " what is found later is marked as following from it.",
            "Under each table stands the question that gives its numbers. Ask it in the folder of"
                    + " the audit, where hands.duckdb lies, and the same numbers come back.",
            "The corpus root is the Merkle root (RFC 9162) over the digests of all hands, sorted"
                    + " by hand: two audits with the same root replayed the same hands to the"
                    + " same states.",
            "Bands of results: 1.96 standard deviations of the player's own hands times the root"
                    + " of their number, around zero. Bands of findings: 1.96 times the root of"
                    + " the number that an even spread gives.");

    private Methods() {
    }
}
