package dev.railbird.importers;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens bytes as what their first four say: gzip, zstd, or nothing of the kind. */
public final class Decompression {
    private Decompression() {
    }

    /** A stream over the plain bytes; nothing is read ahead of what the reader asks for. */
    public static InputStream of(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(4);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (starts(magic, 0x1F, 0x8B)) {
            return new GZIPInputStream(in, 1 << 16);
        }
        return starts(magic, 0x28, 0xB5, 0x2F, 0xFD) ? new ZstdInputStream(in) : in;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int k = 0; k < magic.length; k++) {
            if (k >= bytes.length || (bytes[k] & 0xFF) != magic[k]) {
                return false;
            }
        }
        return true;
    }
}
