package dev.railbird.cli.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamSourceTest {
    private static final byte[] LINES = "a line of a log\n".repeat(20_000)
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void whatStandsBeforeDamageIsReadAndKept() throws IOException {
        InputStream damaged = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("damaged");
            }
        };
        StreamSource stream = new StreamSource("-",
                new SequenceInputStream(new ByteArrayInputStream(LINES), damaged));
        stream.keep();
        InputStream in = stream.open();
        assertArrayEquals(LINES, in.readNBytes(LINES.length));
        assertEquals("damaged", assertThrows(IOException.class, in::read).getMessage());
        assertArrayEquals(LINES, stream.kept().readAllBytes());
    }

    @Test
    void onlyWholeLinesOfTheBeginningAreKeptAndNothingUnlessAsked() throws IOException {
        byte[] much = "seven b".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
        much[100] = '\n';
        StreamSource stream = new StreamSource("-", new ByteArrayInputStream(much));
        stream.keep();
        assertArrayEquals(much, stream.open().readAllBytes());
        assertEquals(101, stream.kept().readAllBytes().length);
        StreamSource other = new StreamSource("-", new ByteArrayInputStream(LINES));
        assertArrayEquals(LINES, other.open().readAllBytes());
        assertEquals(0, other.kept().readAllBytes().length);
    }
}
