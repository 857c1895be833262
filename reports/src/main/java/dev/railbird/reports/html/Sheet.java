package dev.railbird.reports.html;

import dev.railbird.reports.html.Part.Facts;
import dev.railbird.reports.html.Part.Listing;
import dev.railbird.reports.html.Part.Picture;
import dev.railbird.reports.html.Part.Rows;
import dev.railbird.reports.html.Part.Words;
import java.util.List;

/** A page of the report, besides those of single hands. */
record Sheet(String file, String title, List<Part> parts) {
    private static final int ROWS = 500;

    Sheet {
        parts = List.copyOf(parts);
    }

    static List<Sheet> all() {
        return List.of(verdict(), findings(), checks(), coverage(), hands(), seeds(), chips(),
                players(), sources(), methods());
    }

    private static Sheet verdict() {
        return new Sheet("index", "Verdict", List.of(
                new Facts("verdict", "", true),
                new Facts("verdict-totals", "Each check of each hand has one of these verdicts."
                        + " Nothing that was not checked counts as held.", false),
                new Rows("headlines", "", 10),
                new Rows("not-checkable", "Where no verdict was possible, the log lacks something."
                        + " All reasons are under Coverage.", 10),
                new Picture("findings-by-check", "", Plot.KINDS),
                new Rows("facts", "", ROWS)));
    }

    private static Sheet findings() {
        return new Sheet("findings", "Findings", List.of(
                new Listing("findings", "One fault counts once: what follows from an earlier"
                        + " fault of the same hand is follow-on, and hidden at first."),
                new Picture("findings-by-check", "", Plot.KINDS),
                new Picture("findings-over-log", "The band is where 95 of 100 parts would lie if"
                        + " findings were spread evenly; columns above it are worth a look."
                        + " Findings of a source as a whole are not in it.", Plot.TIME)));
    }

    private static Sheet checks() {
        return new Sheet("checks", "Checks", List.of(
                new Rows("check-list", "", ROWS)));
    }

    private static Sheet coverage() {
        return new Sheet("coverage", "Coverage", List.of(
                new Rows("coverage-totals", "Every record of every source is in one of these"
                        + " lines.", ROWS),
                new Rows("statuses", "", ROWS),
                new Rows("levels", "Statistics say of which levels they stay valid.", ROWS),
                new Rows("not-checkable", "", ROWS),
                new Rows("unread", "", ROWS)));
    }

    private static Sheet hands() {
        return new Sheet("hands", "Hands", List.of(
                new Listing("hand-list", "A number with a link has a page of its own.")));
    }

    private static Sheet seeds() {
        return new Sheet("seeds", "Seeds and decks", List.of(
                new Rows("seed-verdicts", "", ROWS),
                new Rows("derivations", "", ROWS),
                new Listing("seed-list", "The last column is the verdict of SEED-08: every card"
                        + " that the log shows is the one that the seed gives.")));
    }

    private static Sheet chips() {
        return new Sheet("chips", "Chips and ledgers", List.of(
                new Rows("chips-by-currency", "Chips after the hands and the rake, less the chips"
                        + " before them: a difference is chips that appeared or vanished.", ROWS),
                new Picture("chip-totals", "What is expected is exact: after each hand, chips and"
                        + " rake are what the chips before were. A dot marks a hand where they"
                        + " are not.", Plot.CHIPS),
                new Rows("chips-by-stream", "", ROWS),
                new Rows("ledger-kinds", "", ROWS),
                new Rows("biggest-pots", "", ROWS)));
    }

    private static Sheet players() {
        return new Sheet("players", "Players", List.of(
                new Picture("results-over-hands", "The band holds 95 of 100 players who neither"
                        + " win nor lose in the long run and whose hands vary as this player's"
                        + " do. A line outside of it proves nothing alone.", Plot.RESULTS),
                new Rows("chips-by-player", "", ROWS),
                new Rows("win-rates", "", ROWS),
                new Rows("players", "", ROWS),
                new Rows("golf-players", "", ROWS)));
    }

    private static Sheet sources() {
        return new Sheet("sources", "Sources", List.of(new Listing("source-list", "")));
    }

    private static Sheet methods() {
        return new Sheet("methods", "Methods", List.of(
                new Words("How this was made", Methods.PARAGRAPHS),
                new Rows("facts", "", ROWS)));
    }
}
