package dev.railbird.cli.golden;

import java.util.List;

/**
 * One hand of a golden file.
 *
 * @param name hand id, file and record: what the hand is found by again
 * @param events a line for each step: its fields as {@code /pointer=value}, then the step in words;
 *     empty when the file was made without
 * @param places where each step stands in its source; only of a fresh replay
 * @param line where it stands in the golden file, 0 for a fresh one
 */
public record GoldenHand(String name, String digest, String status, int steps,
        List<String> events, List<String> places, int line) {
    public GoldenHand {
        events = List.copyOf(events);
        places = List.copyOf(places);
    }
}
