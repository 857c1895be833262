package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand is the same hand whichever way it comes in. */
class InputKindsTest {
    private static final Path SAMPLE = Path.of("samples/phh/100-1.phh");
    private String digest;
    private byte[] bytes;

    @TempDir
    private Path folder;

    @BeforeEach
    void readsPlainly() throws IOException {
        bytes = Files.readAllBytes(SAMPLE);
        digest = digestIn(Call.railbird("replay", SAMPLE.toString(), "--output", "json"));
    }

    @Test
    void standardInputPlainOrCompressed() throws IOException {
        for (byte[] form : new byte[][] {bytes, gzip(bytes), Zstd.compress(bytes)}) {
            Call call = Call.withInput(form, "replay", "-", "--output", "json");
            assertEquals(digest, digestIn(call));
            assertTrue(call.out().startsWith("{\"source\":\"-\""), call.out());
        }
    }

    @Test
    void compressedFilesWhateverTheyAreCalled() throws IOException {
        Files.write(folder.resolve("a.phh.gz"), gzip(bytes));
        Files.write(folder.resolve("b.phh.zst"), Zstd.compress(bytes));
        Files.write(folder.resolve("c"), gzip(bytes));
        for (String name : new String[] {"a.phh.gz", "b.phh.zst", "c"}) {
            assertEquals(digest, digestIn(Call.railbird("replay",
                    folder.resolve(name).toString(), "--output", "json")), name);
        }
    }

    @Test
    void aCompressedFileThatIsCutIsUnreadableAndNotClean() throws IOException {
        byte[] whole = gzip(bytes);
        Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
        Call call = Call.railbird("audit", folder.resolve("cut.gz").toString());
        assertEquals(ExitCode.UNREADABLE_SOURCE, call.exit(), call.out() + call.err());
    }

    @Test
    void aCompressedStreamThatIsDamagedIsUnreadableToo() throws IOException {
        byte[] damaged = gzip(bytes);
        Arrays.fill(damaged, 20, 60, (byte) 0x55);
        Call call = Call.withInput(damaged, "audit", "-");
        assertEquals(ExitCode.UNREADABLE_SOURCE, call.exit(), call.out() + call.err());
        assertTrue(call.err().startsWith("railbird: -: "), call.err());
        Path out = folder.resolve("audit");
        Call.withInput(damaged, "audit", SAMPLE.toString(), "-", "--out", out.toString());
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertTrue(manifest.contains("\"coverage\":[{\"events\":0,\"failure\":"), manifest);
        assertTrue(manifest.contains("\"failure\":\"\",\"format\":\"phh\""), manifest);
    }

    @Test
    void aLongStreamIsReadToItsEndWithAndWithoutItsFormatNamed() {
        StringBuilder hands = new StringBuilder();
        for (int k = 1; k <= 300; k++) {
            hands.append('[').append(k).append("]\n")
                    .append(new String(bytes, StandardCharsets.UTF_8))
                    .append('\n');
        }
        byte[] long300 = hands.toString().getBytes(StandardCharsets.UTF_8);
        assertTrue(long300.length > 1 << 16, long300.length + " bytes");
        for (String[] words : new String[][] {
            {"replay", "-"}, {"replay", "-", "--format", "phh"},
        }) {
            assertEquals(300, Call.withInput(long300, words).out().lines().count());
        }
    }

    @Test
    void foldersAreWalkedInTheOrderOfTheirPathsWithoutHiddenFilesAndNotes() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        for (String name : new String[] {"c.phh", "a.phh", "b/z.phh", "b/.git/h.phh", ".x.phh"}) {
            Files.write(folder.resolve(name), bytes);
        }
        Files.write(folder.resolve("README.md"), bytes);
        assertEquals("a.phh b/z.phh c.phh", sources("replay", folder.toString()));
    }

    @Test
    void globsAreRailbirdsOwnWhenTheShellLeavesThem() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        for (String name : new String[] {"1.phh", "2.phh", "3.txt", "deep/4.phh",
            "deep/er/5.phh"}) {
            Files.write(folder.resolve(name), bytes);
        }
        String at = Checkout.slashes(folder) + "/";
        assertEquals("1.phh 2.phh", sources("replay", at + "*.phh"));
        assertEquals("1.phh 3.txt", sources("replay", at + "[13].*"));
        assertEquals("deep/4.phh deep/er/5.phh", sources("replay", at + "deep/**.phh"));
        Call none = Call.railbird("replay", at + "*.csv");
        assertEquals(ExitCode.UNREADABLE_SOURCE, none.exit());
        assertTrue(none.err().endsWith("*.csv: no file matches\n"), none.err());
        assertEquals(ExitCode.UNREADABLE_SOURCE, Call.railbird("replay", at + "[").exit());
    }

    @Test
    void aLinkToAFolderAndALinkInACircle() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.write(folder.resolve("real/1.phh"), bytes);
        Files.createSymbolicLink(folder.resolve("real/again"), folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertEquals("link/1.phh", sources("replay", link.toString()));
    }

    /** Names of the sources of a replay, below the temporary folder. */
    private String sources(String... words) {
        Call call = Call.railbird(words);
        assertEquals(0, call.exit(), call.err());
        String below = Checkout.slashes(folder) + "/";
        return String.join(" ", call.out().lines()
                .map(line -> line.substring(below.length(), line.indexOf(":1:1"))).toList());
    }

    private static String digestIn(Call call) {
        assertEquals(0, call.exit(), call.err());
        int at = call.out().indexOf("\"digest\":\"") + "\"digest\":\"".length();
        return call.out().substring(at, at + 64);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
