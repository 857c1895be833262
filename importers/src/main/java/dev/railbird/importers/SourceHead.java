package dev.railbird.importers;

import java.nio.charset.StandardCharsets;

/**
 * The beginning of a source, decompressed.
 *
 * @param bytes at most {@link #BYTES_MAX} bytes; callers do not change them
 * @param isWhole the source ends here
 * @param text the bytes as they are, one character each: made once for all who look
 */
public record SourceHead(byte[] bytes, boolean isWhole, String text) {
    public static final int BYTES_MAX = 64 * 1024;

    public SourceHead(byte[] bytes, boolean isWhole) {
        this(bytes, isWhole, new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
