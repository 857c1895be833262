package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;

/** Takes what is found about a figure, and knows where the figure stands. */
interface FigureFindings {
    /**
     * @param owner a text that stands before the key, such as a bot's id; may be empty
     * @param key of a figure, after a slash when it stands in another that has a key
     */
    void finding(Severity severity, String check, String owner, String key, String sentence,
            String expected, String found, String hint);
}
