package dev.railbird.cli.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Keys between the lines that say what they are: RFC 7468. */
final class Pem {
    private static final int COLUMNS = 64;
    private static final int BYTES_MAX = 1 << 16;

    private Pem() {
    }

    static String text(String label, byte[] der) {
        Base64.Encoder lines = Base64.getMimeEncoder(COLUMNS,
                "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + label + "-----\n" + lines.encodeToString(der) + "\n-----END "
                + label + "-----\n";
    }

    static byte[] read(Path file, String label) throws IOException, KeyFault {
        if (Files.size(file) > BYTES_MAX) {
            throw new KeyFault(file + " is too large to be a key");
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String begin = "-----BEGIN " + label + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            throw new KeyFault(file + " has no " + label + " in PEM");
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IllegalArgumentException broken) {
            throw new KeyFault(file + ": the text of the key is damaged");
        }
    }
}
