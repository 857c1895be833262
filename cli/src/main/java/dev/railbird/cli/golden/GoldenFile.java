package dev.railbird.cli.golden;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Reads and writes golden files: a head, then hands by name, each with its events or without. */
public final class GoldenFile {
    private static final String HEAD = "railbird-golden 1";
    private static final String HAND = "hand ";
    private static final String EVENT = "  ";

    private GoldenFile() {
    }

    public static TreeMap<String, GoldenHand> read(Path file) throws IOException {
        TreeMap<String, GoldenHand> hands = new TreeMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = in.readLine();
            if (!HEAD.equals(line)) {
                throw new IOException(file + " is no golden file: it does not start with " + HEAD);
            }
            String head = "";
            int headLine = 0;
            List<String> events = new ArrayList<>();
            int number = 1;
            for (line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.startsWith(HAND)) {
                    add(hands, head, headLine, events, file);
                    head = line;
                    headLine = number;
                    events.clear();
                } else if (line.startsWith(EVENT)) {
                    events.add(line.substring(EVENT.length()));
                }
            }
            add(hands, head, headLine, events, file);
        }
        return hands;
    }

    private static void add(TreeMap<String, GoldenHand> hands, String head, int line,
            List<String> events, Path file) throws IOException {
        if (head.isEmpty()) {
            return;
        }
        String[] words = head.split(" ", 5);
        if (words.length < 5) {
            throw new IOException(file + ":" + line + ": a hand has digest, status, steps and"
                    + " name");
        }
        int steps = words[3].matches("\\d{1,9}") ? Integer.parseInt(words[3]) : 0;
        hands.put(words[4], new GoldenHand(words[4], words[1], words[2], steps, events,
                List.of(), line));
    }

    /** Whole or not at all. */
    public static void write(Path file, Collection<GoldenHand> hands) throws IOException {
        Path scratch = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(scratch, StandardCharsets.UTF_8)) {
            out.write(HEAD + "\n");
            for (GoldenHand hand : hands) {
                out.write(HAND + hand.digest() + " " + hand.status() + " " + hand.steps() + " "
                        + hand.name() + "\n");
                for (String event : hand.events()) {
                    out.write(EVENT + event + "\n");
                }
            }
        }
        Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
