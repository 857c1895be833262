package dev.railbird.cli.golden;

import dev.railbird.cli.Main;
import dev.railbird.cli.golden.Details.Lines;
import dev.railbird.importers.json.TextLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A golden file: a head, the version that wrote it, then logs and hands by name, each with its
 * details or without. An event has the fields that it changes. Read without details a file takes
 * little memory however long it is.
 */
public final class GoldenFile {
    private static final String KIND = "railbird-golden ";
    private static final int FORM = 3;
    private static final String BY = "by railbird ";
    private static final String HAND = "hand ";
    private static final String LOG = "log ";
    private static final String INDENT = "  ";
    private final Path file;
    private final Predicate<String> isDetailed;
    private final TreeMap<String, GoldenHand> hands = new TreeMap<>();
    private final TreeMap<String, GoldenHand> logs = new TreeMap<>();
    private final Map<Part, List<String>> parts = new EnumMap<>(Part.class);
    private String version = "";
    private boolean hasDetails;
    private String head = "";
    private String[] words = {};
    private boolean isKept;
    private int headLine;
    private int steps;

    private GoldenFile(Path file, Predicate<String> isDetailed) {
        this.file = file;
        this.isDetailed = isDetailed;
    }

    /** @param isDetailed of which hands, by name, the details are kept */
    public static GoldenFile read(Path file, Predicate<String> isDetailed) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new WrongFile(file + ": no such golden file; railbird golden create makes one");
        }
        GoldenFile golden = new GoldenFile(file, isDetailed);
        try (InputStream in = Files.newInputStream(file)) {
            TextLines lines = new TextLines(in);
            golden.form(lines.next().orElse(""));
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (lines.wasTooLong()) {
                    throw new WrongFile(file + ":" + lines.number() + ": a line of more than a"
                            + " million characters");
                }
                golden.line(line.get(), lines.number());
            }
        }
        golden.add();
        return golden;
    }

    private void form(String first) throws IOException {
        if (first.equals(KIND + FORM)) {
            return;
        }
        String number = first.startsWith(KIND) ? first.substring(KIND.length()) : "";
        if (!number.matches("\\d{1,6}")) {
            throw new WrongFile(file + " is no golden file: it does not start with " + KIND
                    + FORM);
        }
        throw new WrongFile(file + " is no golden file of this version: it was written by "
                + (Integer.parseInt(number) > FORM ? "a later Railbird"
                : "an earlier Railbird; remove it and create it again"));
    }

    private void line(String line, int number) throws IOException {
        if (line.startsWith(HAND) || line.startsWith(LOG)) {
            add();
            head = line;
            headLine = number;
            words = head.split(" ", 6);
            if (words.length < 6) {
                throw new WrongFile(file + ":" + number + ": digest, claims, status, steps and"
                        + " name stand here; is the file cut off?");
            }
            isKept = line.startsWith(LOG) || isDetailed.test(words[5]);
        } else if (line.startsWith(INDENT) && words.length > 0) {
            detail(line.substring(INDENT.length()));
        } else if (line.startsWith(BY) && words.length == 0) {
            version = line.substring(BY.length());
        } else if (!line.isBlank()) {
            throw new WrongFile(file + ":" + number + ": neither a hand nor a line of one");
        }
    }

    private void detail(String line) {
        hasDetails |= !head.startsWith(LOG);
        Part part = Part.of(line);
        steps += part == Part.STEP ? 1 : 0;
        if (isKept) {
            parts.computeIfAbsent(part, lines -> new ArrayList<>())
                    .add(line.substring(part.mark().length()));
        }
    }

    private void add() throws IOException {
        if (head.isEmpty()) {
            return;
        }
        int told = words[4].matches("\\d{1,9}") ? Integer.parseInt(words[4]) : 0;
        if (steps > 0 && steps != told) {
            throw new WrongFile(file + ":" + headLine + ": a hand of " + told + " steps has "
                    + steps + " of them; is the file cut off?");
        }
        Map<Part, Lines> lines = new EnumMap<>(Part.class);
        parts.forEach((part, each) -> lines.put(part, new Lines(each, List.of())));
        GoldenHand hand = new GoldenHand(words[5], words[1], words[2], words[3], told, headLine,
                "", lines.isEmpty() ? Details.NONE : Details.of(lines));
        if ((head.startsWith(LOG) ? logs : hands).put(hand.name(), hand) != null) {
            throw new WrongFile(file + ":" + headLine + ": " + hand.name() + " stands twice");
        }
        parts.clear();
        steps = 0;
    }

    public TreeMap<String, GoldenHand> hands() {
        return hands;
    }

    /** What logs hold beside their hands. */
    public TreeMap<String, GoldenHand> logs() {
        return logs;
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
    public static void write(Path file, Collection<GoldenHand> logs, Collection<GoldenHand> hands)
            throws IOException {
        Path scratch = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(scratch, StandardCharsets.UTF_8)) {
            out.write(KIND + FORM + "\n" + BY + Main.VERSION + "\n");
            for (GoldenHand log : logs) {
                write(out, LOG, log);
            }
            for (GoldenHand hand : hands) {
                write(out, HAND, hand);
            }
        }
        Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(BufferedWriter out, String kind, GoldenHand hand)
            throws IOException {
        out.write(kind + hand.digest() + " " + hand.claims() + " " + hand.status() + " "
                + hand.steps() + " " + hand.name() + "\n");
        for (Part part : Part.values()) {
            for (String line : hand.details().of(part).lines()) {
                out.write(INDENT + part.mark() + line + "\n");
            }
        }
    }
}
