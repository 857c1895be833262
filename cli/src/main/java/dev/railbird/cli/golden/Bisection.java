package dev.railbird.cli.golden;

import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two lists of lines part. The digest of a line goes over the digest before it, so two that
 * are the same say so of everything before them, and half of the lines need not be looked at.
 *
 * @param same how many lines are the same at the start
 * @param asked how many digests were compared
 */
record Bisection(int same, int asked) {
    static Bisection of(List<String> one, List<String> other) {
        List<Digest> before = trail(one);
        List<Digest> after = trail(other);
        int same = 0;
        int differ = Math.min(before.size(), after.size()) + 1;
        int asked = 0;
        while (differ - same > 1) {
            int middle = (same + differ) >>> 1;
            asked++;
            if (before.get(middle - 1).equals(after.get(middle - 1))) {
                same = middle;
            } else {
                differ = middle;
            }
        }
        return new Bisection(same, asked);
    }

    private static List<Digest> trail(List<String> lines) {
        MessageDigest sha = Sha256.create();
        List<Digest> trail = new ArrayList<>(lines.size());
        byte[] last = new byte[0];
        for (String line : lines) {
            sha.update((byte) 3);
            sha.update(last);
            last = sha.digest(line.getBytes(StandardCharsets.UTF_8));
            trail.add(new Digest(last));
        }
        return trail;
    }
}
