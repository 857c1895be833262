package dev.railbird.cli.golden;

import dev.railbird.cli.Main;
import dev.railbird.cli.golden.GoldenHand.Details;
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
import java.util.function.Predicate;

/**
 * A golden file: a head, the version that wrote it, then hands by name, each with its events and
 * claims or without. An event has the fields that it changes. Read without events a file takes
 * little memory however long it is.
 */
public final class GoldenFile {
    private static final String HEAD = "railbird-golden 2";
    private static final String BY = "by railbird ";
    private static final String HAND = "hand ";
    private static final String CLAIM = "  = ";
    private static final String EVENT = "  ";
    private final Path file;
    private final Predicate<String> isDetailed;
    private final TreeMap<String, GoldenHand> hands = new TreeMap<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private String version = "";
    private boolean hasDetails;
    private String head = "";
    private int headLine;

    private GoldenFile(Path file, Predicate<String> isDetailed) {
        this.file = file;
        this.isDetailed = isDetailed;
    }

    /** @param isDetailed of which hands, by name, events and claims are kept */
    public static GoldenFile read(Path file, Predicate<String> isDetailed) throws IOException {
        if (!Files.isReadable(file)) {
            throw new WrongFile(file + ": no such golden file; railbird golden create makes one");
        }
        GoldenFile golden = new GoldenFile(file, isDetailed);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!HEAD.equals(in.readLine())) {
                throw new WrongFile(file + " is no golden file of this version: it does not"
                        + " start with " + HEAD);
            }
            int number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                golden.line(line, ++number);
            }
        }
        golden.add();
        return golden;
    }

    private void line(String line, int number) throws IOException {
        if (line.startsWith(HAND)) {
            add();
            head = line;
            headLine = number;
        } else if (line.startsWith(EVENT)) {
            hasDetails = true;
            if (isDetailed.test(name())) {
                boolean isClaim = line.startsWith(CLAIM);
                (isClaim ? claims : events).add(line.substring(isClaim ? CLAIM.length()
                        : EVENT.length()));
            }
        } else if (line.startsWith(BY)) {
            version = line.substring(BY.length());
        }
    }

    private String name() {
        String[] words = head.split(" ", 6);
        return words.length < 6 ? "" : words[5];
    }

    private void add() throws IOException {
        if (head.isEmpty()) {
            return;
        }
        String[] words = head.split(" ", 6);
        if (words.length < 6) {
            throw new WrongFile(file + ":" + headLine + ": a hand has digest, claims, status,"
                    + " steps and name");
        }
        int steps = words[4].matches("\\d{1,9}") ? Integer.parseInt(words[4]) : 0;
        hands.put(words[5], new GoldenHand(words[5], words[1], words[2], words[3], steps, headLine,
                "", new Details(Deltas.whole(events), claims, List.of())));
        events.clear();
        claims.clear();
    }

    public TreeMap<String, GoldenHand> hands() {
        return hands;
    }

    /** The version of Railbird that wrote it. */
    public String version() {
        return version;
    }

    /** Whether any hand in it has events. */
    public boolean hasDetails() {
        return hasDetails;
    }

    /** Whole or not at all. */
    public static void write(Path file, Collection<GoldenHand> hands) throws IOException {
        Path scratch = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(scratch, StandardCharsets.UTF_8)) {
            out.write(HEAD + "\n" + BY + Main.VERSION + "\n");
            for (GoldenHand hand : hands) {
                out.write(HAND + hand.digest() + " " + hand.claims() + " " + hand.status() + " "
                        + hand.steps() + " " + hand.name() + "\n");
                for (String event : Deltas.of(hand.details().events())) {
                    out.write(EVENT + event + "\n");
                }
                for (String claim : hand.details().claims()) {
                    out.write(CLAIM + claim + "\n");
                }
            }
        }
        Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
