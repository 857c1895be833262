package dev.railbird.core.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.card.Card;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** DET-08: the class files of the core name nothing that could differ between two runs. */
class PurityTest {
    /** Everything that is forbidden, once each, as somebody might write it. */
    @SuppressWarnings("unused")
    private static final class Planted {
        private static final double HALF = Math.sqrt(0.25);

        static Object clock() {
            return System.nanoTime() + System.currentTimeMillis()
                    + java.time.Instant.now().toEpochMilli();
        }

        static Object chance() {
            return new java.util.Random().nextInt() + Math.random()
                    + java.util.UUID.randomUUID().version();
        }

        static Object environment() {
            return System.getProperty("user.home") + System.getenv("HOME")
                    + Integer.getInteger("n");
        }

        static Object files() throws IOException {
            return Files.readString(Path.of("x"));
        }

        static Object locale() {
            return "I".toLowerCase() + String.format("%d", 1)
                    + java.util.Locale.getDefault();
        }

        static Object zone() {
            return java.time.ZoneId.systemDefault();
        }

        static Object charset() {
            return new String("x".getBytes());
        }

        static Object order() {
            return Set.of(1, 2).toString() + new java.util.HashMap<String, String>()
                    + Stream.of(1).collect(java.util.stream.Collectors.toSet())
                    + System.identityHashCode("x") + new Object().hashCode();
        }

        static Object threads() {
            return List.of(1).parallelStream().count() + Thread.currentThread().getName();
        }

        static Object reflection() throws ClassNotFoundException {
            return Class.forName("x");
        }
    }

    private static TreeMap<String, ClassFile> core() throws IOException, URISyntaxException {
        Path root = Path.of(Card.class.getProtectionDomain().getCodeSource().getLocation()
                .toURI());
        TreeMap<String, ClassFile> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                classes.put(name.substring(0, name.length() - ".class".length()),
                        new ClassFile(Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    @Test
    void theCoreUsesNothingThatCouldDiffer() throws IOException, URISyntaxException {
        TreeMap<String, ClassFile> core = core();
        assertTrue(core.size() > 300, "only " + core.size() + " classes found");
        List<String> found = new ArrayList<>();
        core.forEach((name, file) -> found.addAll(ForbiddenCalls.in(name, file)));
        assertEquals("", String.join("\n", found));
    }

    @Test
    void theCoreKnowsTheJdkOnly() throws IOException, URISyntaxException {
        List<String> strangers = new ArrayList<>();
        core().forEach((name, file) -> file.classes().stream()
                .filter(used -> !used.startsWith("java/") && !used.startsWith("javax/crypto/")
                        && !used.startsWith("dev/railbird/core/"))
                .forEach(used -> strangers.add(name + " uses " + used)));
        assertEquals(List.of(), strangers);
    }

    @Test
    void everythingThatIsPlantedIsFound() throws IOException {
        try (InputStream in = Planted.class.getResourceAsStream("PurityTest$Planted.class")) {
            List<String> found = ForbiddenCalls.in("planted", new ClassFile(in.readAllBytes()));
            for (String reason : List.of("a clock", "chance", "the environment",
                    "files or the net", "the default locale", "the default zone",
                    "the default charset", "an order that changes", "threads", "reflection",
                    "floating point")) {
                assertTrue(found.stream().anyMatch(each -> each.contains(" uses " + reason)),
                        reason + " is not among " + found);
            }
            assertEquals(5, found.stream().filter(each -> each.contains("an order")).count(),
                    found::toString);
        }
    }
}
