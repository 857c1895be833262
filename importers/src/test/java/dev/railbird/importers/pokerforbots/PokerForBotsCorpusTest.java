package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.PokerForBotsChain;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.importers.Share;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every section of the corpus against the expected results that were made by another program. */
class PokerForBotsCorpusTest {
    /** Chips that the server loses, and straights that it ranks wrongly. */
    private static final List<String> TRUE_FAULTS = List.of("RULE-09 ", "RULE-10 ", "RULE-12 ");
    private static Path folder;

    @BeforeAll
    static void corpus() {
        String corpus = System.getProperty("railbird.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no corpus");
        folder = Path.of(corpus, "pokerforbots");
        assumeTrue(Files.isDirectory(folder), "no pokerforbots corpus");
    }

    @Test
    void moneyOfTheServerAndOfFairRulesIsReproduced() throws IOException {
        Share server = new Share("pokerforbots, money by the server's rules");
        Share fair = new Share("pokerforbots, money by fair rules");
        Share unfair = new Share("pokerforbots, hands that are paid unfairly, and only they");
        Share allIns = new Share("pokerforbots, all-ins that the file leaves out");
        Share steps = new Share("pokerforbots, steps of the generator");
        for (Map.Entry<String, Map<String, String[]>> file : expected().entrySet()) {
            Imported session = Imported.file(new PokerForBotsImporter(),
                    folder.resolve(file.getKey()));
            boolean isMixed = !session.unreadable.isEmpty();
            assertEquals(isMixed, file.getKey().contains("conc"), file.getKey());
            for (HandAudit audit : session.audits) {
                String[] row = file.getValue().get(audit.record());
                String where = file.getKey() + " " + audit.record();
                server.add(row[8].equals(nets(audit.replay())), where);
                fair.add(row[9].equals(nets(audit.fair().orElseThrow())), where);
                boolean isToldUnfair = audit.findings().stream().anyMatch(finding ->
                        finding.severity() == Severity.VIOLATION && TRUE_FAULTS.stream()
                                .anyMatch(rule -> rule.startsWith(finding.check() + " ")));
                unfair.add(isToldUnfair != row[8].equals(row[9]), where);
                allIns.add(row[6].equals(inserted(audit.replay().hand().events())), where);
                if (!row[5].isEmpty()) {
                    steps.add(row[5].equals(step(audit)), where + " " + step(audit));
                }
            }
        }
        List<String> missed = new ArrayList<>();
        for (Share share : List.of(server, fair, unfair, allIns, steps)) {
            missed.addAll(share.print().missed());
        }
        assertEquals(List.of(), missed);
        assertTrue(server.of() > 0, "the corpus has hands");
    }

    private static String step(HandAudit audit) {
        for (RecordedClaim claim : audit.replay().hand().claims()) {
            if (claim.claim() instanceof Claim.DeckSource source) {
                return source.nonce();
            }
        }
        return "";
    }

    @Test
    void decksAndSeatsFollowFromTheSeed() throws IOException {
        Share decks = new Share("pokerforbots, seeds, seats and decks of a hand");
        List<String> lines = Files.readAllLines(folder.resolve("decks.csv"),
                StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            PokerForBotsChain.Hand hand = new PokerForBotsChain(Long.parseLong(row[1]))
                    .hand(Long.parseLong(row[3]), Integer.parseInt(row[2]));
            List<String> bots = Stream.of(row[7].split(" ")).sorted().toList();
            String seats = String.join(" ", hand.seating().stream().map(bots::get).toList());
            StringBuilder deck = new StringBuilder();
            hand.deck().forEach(deck::append);
            String ours = hand.step() + "," + hand.handSeed() + "," + hand.deckSeed() + ","
                    + seats + "," + deck;
            decks.add(line.endsWith("," + ours), row[0] + " hand " + row[3]);
        }
        assertEquals(List.of(), decks.print().missed());
        assertTrue(decks.of() > 0, "the corpus has decks");
    }

    @Test
    void noSessionOfTheServerBreaksItsOwnRules() throws IOException {
        Share sound = new Share("pokerforbots, sessions without a fault that the server lacks");
        for (String name : expected().keySet()) {
            List<String> violations = Imported.file(new PokerForBotsImporter(),
                    folder.resolve(name)).violations();
            List<String> odd = violations.stream().filter(violation ->
                    TRUE_FAULTS.stream().noneMatch(violation::startsWith)).toList();
            sound.add(odd.isEmpty(), name + " " + odd);
        }
        assertEquals(List.of(), sound.print().missed());
    }

    private static Map<String, Map<String, String[]>> expected() throws IOException {
        Map<String, Map<String, String[]>> files = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(folder.resolve("expected.csv"),
                StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            if (Files.exists(folder.resolve(row[0]))) {
                files.computeIfAbsent(row[0], key -> new LinkedHashMap<>()).put(row[1], row);
            }
        }
        return files;
    }

    private static String nets(HandReplay replay) {
        StringBuilder nets = new StringBuilder();
        for (int seat = 1; seat <= replay.end().seatCount(); seat++) {
            nets.append(seat == 1 ? "" : " ")
                    .append(replay.end().netUnitsOf(SeatNumber.of(seat)));
        }
        return nets.toString();
    }

    /** {@code index:pN}: before which action of the file the all-in was put back. */
    private static String inserted(List<RecordedEvent> events) {
        for (int k = 0; k < events.size(); k++) {
            if (events.get(k).provenance() == Provenance.INFERRED
                    && events.get(k).event() instanceof PokerEvent.WentAllIn allIn) {
                return k + ":" + allIn.seat();
            }
        }
        return "";
    }
}
