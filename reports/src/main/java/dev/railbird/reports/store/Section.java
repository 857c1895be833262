package dev.railbird.reports.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A named query out of a file of several: {@code -- name: comment}, lines of {@code -- note}, then
 * the query up to a blank line.
 */
record Section(String name, String comment, List<String> notes, String query) {
    Section {
        notes = List.copyOf(notes);
    }

    static List<Section> of(String file) {
        List<Section> sections = new ArrayList<>();
        for (String block : file.split("\n\n")) {
            List<String> notes = new ArrayList<>();
            StringBuilder query = new StringBuilder();
            for (String line : block.strip().lines().toList()) {
                if (line.startsWith("-- ")) {
                    notes.add(line.substring("-- ".length()));
                } else {
                    query.append(query.isEmpty() ? "" : "\n").append(line);
                }
            }
            String head = notes.remove(0);
            int colon = head.indexOf(": ");
            sections.add(new Section(head.substring(0, colon),
                    head.substring(colon + ": ".length()), notes, query.toString()));
        }
        return sections;
    }
}
