package dev.railbird.importers;

/**
 * The beginning of a source, decompressed.
 *
 * @param bytes at most {@link #BYTES_MAX} bytes; callers do not change them
 * @param isWhole the source ends here
 */
public record SourceHead(byte[] bytes, boolean isWhole) {
    public static final int BYTES_MAX = 64 * 1024;
}
