package dev.railbird.importers.fuzz;

import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.generate.SplitMix64;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Read;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.canonical.CanonicalImporter;
import dev.railbird.importers.canonical.CanonicalWriter;
import dev.railbird.importers.phh.PhhImporter;
import dev.railbird.importers.phh.PhhWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Damaged sources, one a case: reading them, judging what can be read and writing it again must
 * end without an exception, and never cost the neighbours of a damaged line. Each case depends on
 * the seed and its own number only, so that one case can be tried again.
 */
final class Fuzz {
    private static final int GENERATED = 20;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private final List<Sample> others = new ArrayList<>();
    private final HandAuditor auditor = new HandAuditor(Optional.empty());
    private final GolfAuditor golf = new GolfAuditor();
    private final CanonicalWriter writer = new CanonicalWriter();
    private final PhhWriter phh = new PhhWriter();
    private final long seed;
    private final PokerHand neighbour = HandGenerator.generate(Variant.RAZZ, 1);
    private final byte[] neighbourLine = utf8(writer.line(neighbour));
    long hands;
    long findings;
    long phhTexts;
    long slowestNanos;

    /** A file of another format and its reader. */
    private record Sample(Importer importer, byte[] bytes) {
    }

    /** @param samples folder with files to damage, PHH and others */
    Fuzz(long seed, Path samples) {
        this.seed = seed;
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sample(Files.readAllBytes(file));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        for (byte[] document : documents) {
            Read.of(new PhhImporter(), document).hands
                    .forEach(hand -> lines.add(utf8(writer.line(hand))));
        }
        for (Variant variant : Variant.values()) {
            for (int k = 0; k < GENERATED; k++) {
                lines.add(utf8(writer.line(HandGenerator.generate(variant, seed + k))));
            }
        }
    }

    private void sample(byte[] bytes) {
        SourceHead head = new SourceHead(Arrays.copyOf(bytes,
                Math.min(bytes.length, SourceHead.BYTES_MAX)), bytes.length < SourceHead.BYTES_MAX);
        ServiceLoader.load(Importer.class).stream().map(ServiceLoader.Provider::get)
                .filter(importer -> importer.sniff(head).certainty() != Sniff.Certainty.NO)
                .max(Comparator.comparing(importer -> importer.sniff(head).certainty()))
                .ifPresent(importer -> {
                    if (importer instanceof PhhImporter) {
                        documents.add(bytes);
                    } else {
                        others.add(new Sample(importer, bytes));
                    }
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Tries the cases; the first of each kind of fault, by where it rose. */
    Map<String, String> faults(long from, long to) {
        Map<String, String> faults = new TreeMap<>();
        for (long number = from; number < to; number++) {
            long before = System.nanoTime();
            try {
                tryCase(number);
            } catch (RuntimeException | Error fault) {
                String frames = Arrays.stream(fault.getStackTrace()).map(Object::toString)
                        .filter(frame -> frame.contains("railbird")).limit(4)
                        .collect(Collectors.joining("\n  at "));
                faults.putIfAbsent(frames, "case " + number + " of seed " + seed + ": " + fault);
            }
            slowestNanos = Math.max(slowestNanos, System.nanoTime() - before);
        }
        return faults;
    }

    private void tryCase(long number) {
        byte[] damaged = source(number);
        switch ((int) (number % 3)) {
            case 0 -> canonical(damaged);
            case 1 -> judge(Read.of(new PhhImporter(), damaged));
            default -> judge(Read.of(others.get(other(number)).importer(), damaged));
        }
    }

    /** The damaged bytes of a case. */
    byte[] source(long number) {
        SplitMix64 random = random(number);
        if (number % 3 == 2) {
            byte[] whole = others.get(random.below(others.size())).bytes();
            return new Mutation(random).of(whole, whole);
        }
        List<byte[]> pool = number % 3 == 0 ? lines : documents;
        byte[] whole = pool.get(random.below(pool.size()));
        return new Mutation(random).of(whole, pool.get(random.below(pool.size())));
    }

    private SplitMix64 random(long number) {
        return new SplitMix64(seed * 0x9E3779B97F4A7C15L + number);
    }

    /** The first choice of a case: which of the other samples it damages. */
    private int other(long number) {
        return random(number).below(others.size());
    }

    private void canonical(byte[] damaged) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] part : List.of(neighbourLine, damaged, neighbourLine)) {
            file.writeBytes(part);
            file.write('\n');
        }
        Read read = Read.of(new CanonicalImporter(), file.toByteArray());
        boolean hasNeighbours = read.hands.size() >= 2 && read.hands.get(0).equals(neighbour)
                && read.hands.get(read.hands.size() - 1).equals(neighbour);
        if (!hasNeighbours) {
            throw new AssertionError("a neighbour is lost");
        }
        read.hands.remove(read.hands.size() - 1);
        read.hands.remove(0);
        judge(read);
    }

    private void judge(Read read) {
        findings += read.findings.size();
        for (GolfGame game : read.golf) {
            hands++;
            findings += golf.audit(game).findings().size();
        }
        Importer canonical = new CanonicalImporter();
        for (PokerHand hand : read.hands) {
            hands++;
            findings += auditor.audit(hand).findings().size();
            phhTexts += phh.text(hand).text().isPresent() ? 1 : 0;
            String line = writer.line(hand);
            List<PokerHand> again = Read.of(canonical, utf8(line)).hands;
            if (!again.equals(List.of(hand)) || !writer.line(again.get(0)).equals(line)) {
                throw new AssertionError("not the same after writing and reading: " + line);
            }
        }
    }

    /** Measures: seed, cases and the folder with samples as arguments. */
    public static void main(String[] args) {
        long cases = Long.parseLong(args[1]);
        Fuzz fuzz = new Fuzz(Long.parseLong(args[0]), Path.of(args[2]));
        long before = System.nanoTime();
        Map<String, String> faults = fuzz.faults(0, cases);
        long micros = (System.nanoTime() - before) / 1_000;
        faults.forEach((frames, fault) -> System.out.println(fault + "\n  at " + frames));
        System.out.println(String.format(Locale.ROOT, "%d cases, %d hands read, %d findings, "
                + "%d hands said in PHH, %d s, slowest case %d ms, "
                + "at most %d MiB of heap", cases, fuzz.hands,
                fuzz.findings, fuzz.phhTexts, micros / 1_000_000,
                fuzz.slowestNanos / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20));
    }
}
