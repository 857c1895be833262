package dev.railbird.importers.fuzz;

import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.SplitMix64;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Read;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folders of one system in which one file is damaged at a time, read with what lies beside it. A
 * damaged file may be refused ({@link IOException}); it must not throw anything else.
 */
final class SystemFuzz {
    private static final int SMALL = 200_000;
    private final List<Importer> importers = ServiceLoader.load(Importer.class).stream()
            .map(ServiceLoader.Provider::get).toList();
    private final HandAuditor auditor = new HandAuditor(Optional.empty());
    private final GolfAuditor golf = new GolfAuditor();
    private final List<Path> files = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    long hands;
    long findings;
    long refused;
    long slowestNanos;
    private String slowest = "";

    /** @param origin the folder to damage a copy of */
    SystemFuzz(Path origin, Path copy) throws IOException {
        List<Path> names;
        try (Stream<Path> walk = Files.walk(origin)) {
            names = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path name : names) {
            Path to = copy.resolve(origin.relativize(name).toString());
            if (Files.size(name) <= SMALL) {
                Files.createDirectories(to.getParent());
                Files.copy(name, to);
                if (importer(new OnDisk(to)).isPresent()) {
                    files.add(to);
                    contents.add(Files.readAllBytes(name));
                }
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("nothing to damage in " + origin);
        }
    }

    /** Tries the cases; the first of each kind of fault, by where it rose. */
    Map<String, String> faults(long seed, long cases) {
        Map<String, String> faults = new TreeMap<>();
        for (long number = 0; number < cases; number++) {
            SplitMix64 random = new SplitMix64(seed * 0x9E3779B97F4A7C15L + number);
            int file = random.below(files.size());
            byte[] damaged = new Mutation(random)
                    .of(contents.get(file), contents.get(random.below(files.size())));
            attempt(file, damaged, "case " + number + " of seed " + seed, faults);
        }
        return faults;
    }

    /** Cuts the smallest file of each reader, and others at random, after every byte. */
    Map<String, String> cuts(int most) {
        Map<String, String> faults = new TreeMap<>();
        for (int file = 0; file < files.size(); file++) {
            byte[] whole = contents.get(file);
            for (int size = 0; whole.length <= most && size < whole.length; size++) {
                attempt(file, Arrays.copyOf(whole, size), "cut after byte " + size, faults);
            }
        }
        return faults;
    }

    private void attempt(int file, byte[] damaged, String what, Map<String, String> faults) {
        long before = System.nanoTime();
        Path path = files.get(file);
        try {
            Files.write(path, damaged);
            read(path);
        } catch (IOException refusal) {
            refused++;
        } catch (RuntimeException | Error fault) {
            String frames = Arrays.stream(fault.getStackTrace()).map(Object::toString)
                    .filter(frame -> frame.contains("railbird")).limit(5)
                    .collect(Collectors.joining("\n  at "));
            faults.putIfAbsent(frames, path.getFileName() + ", " + what + ": " + fault);
        } finally {
            restore(file);
        }
        if (System.nanoTime() - before > slowestNanos) {
            slowestNanos = System.nanoTime() - before;
            slowest = path.getFileName() + ", " + what;
        }
    }

    private void restore(int file) {
        try {
            Files.write(files.get(file), contents.get(file));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads the damaged file and, where it is read with another, that one too. */
    private void read(Path path) throws IOException {
        judge(path);
        for (String beside : List.of("capture.json", "../capture.json")) {
            Path other = path.resolveSibling(beside).normalize();
            if (!other.equals(path) && Files.exists(other)) {
                judge(other);
            }
        }
    }

    private void judge(Path path) throws IOException {
        OnDisk source = new OnDisk(path);
        Optional<Importer> importer = importer(source);
        if (importer.isEmpty()) {
            return;
        }
        Read read = new Read();
        importer.get().read(source, read);
        findings += read.findings.size();
        for (PokerHand hand : read.hands) {
            hands++;
            findings += auditor.audit(hand).findings().size();
        }
        for (GolfGame game : read.golf) {
            hands++;
            findings += golf.audit(game).findings().size();
        }
    }

    private Optional<Importer> importer(OnDisk source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(SourceHead.BYTES_MAX);
        }
        SourceHead head = new SourceHead(start, start.length < SourceHead.BYTES_MAX);
        return importers.stream()
                .filter(importer -> importer.sniff(head).certainty() != Certainty.NO)
                .max(Comparator.comparing(importer -> importer.sniff(head).certainty()));
    }

    private record OnDisk(Path file) implements Source {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Decompression.of(Files.newInputStream(file));
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }

    /** Measures: seed, cases, the folder of a system, and an empty folder to work in. */
    public static void main(String[] args) throws IOException {
        SystemFuzz fuzz = new SystemFuzz(Path.of(args[2]), Path.of(args[3]));
        long before = System.nanoTime();
        Map<String, String> faults = fuzz.faults(Long.parseLong(args[0]),
                Long.parseLong(args[1]));
        faults.putAll(fuzz.cuts(args.length > 4 ? Integer.parseInt(args[4]) : 0));
        faults.forEach((frames, fault) -> System.out.println(fault + "\n  at " + frames));
        System.out.println(String.format(Locale.ROOT, "%s: %d files, %s cases, %d faults, %d hands "
                + "read, %d findings, %d refused, %d s, slowest %d ms (%s), at most %d MiB of heap",
                args[2], fuzz.files.size(), args[1], faults.size(), fuzz.hands, fuzz.findings,
                fuzz.refused, (System.nanoTime() - before) / 1_000_000_000,
                fuzz.slowestNanos / 1_000_000, fuzz.slowest,
                Runtime.getRuntime().maxMemory() >> 20));
    }
}
