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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DET-08: the class files of the core name nothing that could differ between two runs. */
class PurityTest {
    /** Everything that is forbidden, once each, as somebody might write it. */
    @SuppressWarnings("unused")
    private static final class Planted {
        private static final double HALF = Math.sqrt(0.25);

        static Object clock() {
            return System.nanoTime() + System.currentTimeMillis()
                    + java.time.Instant.now().toEpochMilli() + new java.util.Date().getTime()
                    + java.time.LocalDate.now().getYear()
                    + java.time.Clock.systemUTC().millis();
        }

        static Object chance() {
            List<Integer> list = new ArrayList<>();
            java.util.Collections.shuffle(list);
            return new java.util.Random().nextInt() + Math.random()
                    + java.util.UUID.randomUUID().version()
                    + java.util.concurrent.ThreadLocalRandom.current().nextInt()
                    + new java.util.SplittableRandom().nextInt()
                    + new java.security.SecureRandom().nextInt();
        }

        static Object environment() {
            return System.getProperty("user.home") + System.getenv("HOME")
                    + Integer.getInteger("n") + Runtime.getRuntime().freeMemory();
        }

        static Object files() throws IOException {
            return Files.readString(Path.of("x")) + new java.io.File("x").length()
                    + java.net.InetAddress.getLoopbackAddress();
        }

        static Object locale() {
            return "I".toLowerCase() + "i".toUpperCase() + String.format("%d", 1)
                    + "%d".formatted(1) + java.util.Locale.getDefault()
                    + java.text.NumberFormat.getInstance();
        }

        static Object zone() {
            return java.time.ZoneId.systemDefault() + "" + java.util.TimeZone.getDefault();
        }

        static Object charset() {
            return new String("x".getBytes()) + java.nio.charset.Charset.defaultCharset()
                    + new java.io.ByteArrayOutputStream();
        }

        static Object charsetOfBytes(java.io.ByteArrayOutputStream bytes) {
            return bytes.toString();
        }

        static Object order() {
            return Set.of(1, 2).toString() + java.util.Map.of(1, 2) + Set.copyOf(List.of())
                    + new java.util.HashMap<String, String>() + new java.util.HashSet<String>()
                    + new java.util.IdentityHashMap<String, String>()
                    + Stream.of(1).collect(java.util.stream.Collectors.toSet())
                    + System.identityHashCode("x") + new Object().hashCode();
        }

        static Object threads(int[] numbers) {
            java.util.Arrays.parallelSort(numbers);
            return List.of(1).parallelStream().count() + Stream.of(1).parallel().count()
                    + Thread.currentThread().getName();
        }

        static Object reflection() throws ClassNotFoundException {
            return Class.forName("x");
        }
    }

    /** Nothing of it is in a constant pool. */
    @SuppressWarnings("unused")
    private static final class PlantedArithmetic {
        static int rounded(int chips, int parts) {
            return (int) ((double) chips / parts);
        }

        static int switched(int chips) {
            switch (chips) {
                case 1, 2, 3:
                    return 4;
                case 1000:
                    return 5;
                default:
                    return (int) (float) chips;
            }
        }

        static int whole(int chips, int parts) {
            return chips / parts;
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

    @ParameterizedTest
    @ValueSource(strings = {"a clock: java/lang/System.nanoTime(",
        "a clock: java/lang/System.currentTimeMillis(", "a clock: java/time/Instant.now(",
        "a clock: java/util/Date.<init>(", "a clock: java/time/LocalDate.now(",
        "a clock: java/time/Clock.systemUTC(", "chance: java/util/Random.<init>(",
        "chance: java/lang/Math.random(", "chance: java/util/UUID.randomUUID(",
        "chance: java/util/concurrent/ThreadLocalRandom.current(",
        "chance: java/util/SplittableRandom.<init>(", "chance: java/security/SecureRandom.<init>(",
        "chance: java/util/Collections.shuffle(",
        "the environment: java/lang/System.getProperty(",
        "the environment: java/lang/System.getenv(",
        "the environment: java/lang/Integer.getInteger(",
        "the environment: java/lang/Runtime.getRuntime(",
        "files or the net: java/nio/file/Files.readString(",
        "files or the net: java/io/File.<init>(",
        "files or the net: java/net/InetAddress.getLoopbackAddress(",
        "the default locale: java/lang/String.toLowerCase(",
        "the default locale: java/lang/String.toUpperCase(",
        "the default locale: java/lang/String.format(",
        "the default locale: java/lang/String.formatted(",
        "the default locale: java/util/Locale.getDefault(",
        "the default locale: java/text/NumberFormat.getInstance(",
        "the default zone: java/time/ZoneId.systemDefault(",
        "the default zone: java/util/TimeZone.getDefault(",
        "the default charset: java/lang/String.<init>([B)",
        "the default charset: java/lang/String.getBytes()",
        "the default charset: java/nio/charset/Charset.defaultCharset(",
        "the default charset: java/io/ByteArrayOutputStream.toString(",
        "an order that changes: java/util/Set.of(", "an order that changes: java/util/Map.of(",
        "an order that changes: java/util/Set.copyOf(",
        "an order that changes: java/util/HashMap.<init>(",
        "an order that changes: java/util/HashSet.<init>(",
        "an order that changes: java/util/IdentityHashMap.<init>(",
        "an order that changes: java/util/stream/Collectors.toSet(",
        "an order that changes: java/lang/System.identityHashCode(",
        "an order that changes: java/lang/Object.hashCode(",
        "threads: java/util/Arrays.parallelSort(", "threads: java/util/List.parallelStream(",
        "threads: java/util/stream/Stream.parallel(", "threads: java/lang/Thread.currentThread(",
        "reflection: java/lang/Class.forName(", "floating point: a floating point constant",
        "floating point: the descriptor (D)D"})
    void everythingThatIsPlantedIsFound(String use) throws IOException {
        List<String> found = ForbiddenCalls.in("planted", planted("Planted"));
        assertTrue(found.stream().anyMatch(each -> each.startsWith("planted uses " + use)),
                use + " is not among " + String.join("\n", found));
    }

    @Test
    void arithmeticWithoutAnyConstantIsFound() throws IOException {
        assertEquals(List.of("arithmetic in rounded", "arithmetic in switched"),
                planted("PlantedArithmetic").floats());
    }

    private static ClassFile planted(String name) throws IOException {
        try (InputStream in = PurityTest.class.getResourceAsStream("PurityTest$" + name
                + ".class")) {
            return new ClassFile(in.readAllBytes());
        }
    }
}
