package dev.railbird.cli.golden;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what hands replay to, by name. */
public final class Replays {
    private final boolean withEvents;
    private final TreeMap<String, GoldenHand> hands = new TreeMap<>();

    public Replays(boolean withEvents) {
        this.withEvents = withEvents;
    }

    public void add(Item item) {
        if (item instanceof Item.Audited audited) {
            GameAudit audit = audited.audit();
            String name = name(audit.id().text(), audit.location(), audit.record());
            hands.put(name, new GoldenHand(name, audit.digest().toString(),
                    audit.status().word(), audit.steps(),
                    withEvents ? GoldenStates.of(audit) : List.of(),
                    withEvents ? GoldenStates.places(audit) : List.of(), 0));
        } else if (item instanceof Item.Unreadable hand) {
            String name = name("unreadable", hand.location(), hand.record());
            hands.put(name, new GoldenHand(name, "-", "unreadable", 0, List.of(),
                    List.of(), 0));
        }
    }

    public TreeMap<String, GoldenHand> hands() {
        return hands;
    }

    /** The name of the file and not its path: goldens move with their logs. */
    private static String name(String id, SourceLocation location, String record) {
        String source = location.source();
        return GoldenStates.oneLine((id + " " + source.substring(source.lastIndexOf('/') + 1)
                + " " + record).strip());
    }

    /** Reads again, for the one hand of this name. */
    public static List<Item.Hand> find(Optional<String> format, Inputs inputs, String name) {
        List<Item.Hand> found = new ArrayList<>();
        Pipeline.read(format, inputs.found(), item -> {
            if (item instanceof Item.Hand hand && name.equals(name(hand.hand().id().text(),
                    hand.hand().location(), hand.hand().record()))) {
                found.add(hand);
            }
        });
        return found;
    }

    public static void write(List<Item.Hand> found, Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Item.Hand hand : found) {
            lines.append(line(hand.hand())).append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    private static String line(PokerHand hand) {
        return new CanonicalWriter().line(hand);
    }
}
