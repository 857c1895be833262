package dev.railbird.core.fairness;

import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.Keccak256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a commitment follows from seed and salt. The list is closed: a commitment that opens in no
 * form of it is not opened.
 */
public record CommitmentForm(Hash hash, Encoding encoding, Layout layout) {
    private static final List<CommitmentForm> ALL = everyForm();

    /** Far longer than any seed; hashing hostile text in every form takes time. */
    private static final int LONGEST = 4_096;

    /** The hash that was published. */
    public enum Hash {
        SHA_256, SHA_512, KECCAK_256, SHA3_256;

        byte[] of(byte[] message) {
            return switch (this) {
                case SHA_256 -> Digests.sha256(message);
                case SHA_512 -> Digests.sha512(message);
                case KECCAK_256 -> Keccak256.digest(message);
                case SHA3_256 -> Digests.sha3(message);
            };
        }
    }

    /** How the texts of seed and salt become bytes. */
    public enum Encoding {
        /** As the log writes them, in UTF-8. */
        TEXT,
        /** The bytes that their hex digits stand for. */
        RAW,
        /** Their hex digits in lower case. */
        LOWER_HEX,
        /** Their hex digits in upper case. */
        UPPER_HEX,
        /** The base64 text of the bytes that their hex digits stand for. */
        BASE64
    }

    /** What is hashed. */
    public enum Layout {
        SEED, SEED_SALT, SALT_SEED,
        /** {@code {"seed":"...","salt":"..."}}, without the salt when there is none. */
        JSON
    }

    private static List<CommitmentForm> everyForm() {
        List<CommitmentForm> forms = new ArrayList<>();
        for (Hash hash : Hash.values()) {
            for (Encoding encoding : Encoding.values()) {
                for (Layout layout : Layout.values()) {
                    forms.add(new CommitmentForm(hash, encoding, layout));
                }
            }
        }
        return List.copyOf(forms);
    }

    /** Every form there is. */
    public static List<CommitmentForm> all() {
        return ALL;
    }

    /** {@code sha-256/lower-hex/seed}. */
    public String id() {
        return word(hash) + "/" + word(encoding) + "/" + word(layout);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CommitmentForm> named(String id) {
        return ALL.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /**
     * The forms in which seed and salt give this commitment; forms that hash the same bytes count
     * as one, the first.
     */
    public static List<CommitmentForm> opening(String commitment, String seed, String salt) {
        List<CommitmentForm> opening = new ArrayList<>(1);
        List<byte[]> messages = new ArrayList<>();
        for (CommitmentForm form : ALL) {
            Optional<byte[]> message = form.message(seed, salt);
            if (message.isPresent() && form.opens(commitment, seed, salt)
                    && messages.stream().noneMatch(m -> Arrays.equals(m, message.get()))) {
                messages.add(message.get());
                opening.add(form);
            }
        }
        return opening;
    }

    /** True when seed and salt give this commitment, written in hex of either case or base64. */
    public boolean opens(String commitment, String seed, String salt) {
        Optional<byte[]> digest = digest(seed, salt);
        return digest.isPresent() && (Digests.hex(digest.get()).equalsIgnoreCase(commitment)
                || Base64.getEncoder().encodeToString(digest.get()).equals(commitment));
    }

    /** The commitment in lower-case hex; empty when seed or salt are not hex where they must be. */
    public Optional<String> commitment(String seed, String salt) {
        return digest(seed, salt).map(Digests::hex);
    }

    private Optional<byte[]> digest(String seed, String salt) {
        return message(seed, salt).map(hash::of);
    }

    private Optional<byte[]> message(String seed, String salt) {
        if (seed.length() > LONGEST || salt.length() > LONGEST) {
            return Optional.empty();
        }
        if (layout == Layout.JSON) {
            return bytes(encoding == Encoding.TEXT ? json(seed, salt) : "-");
        }
        Optional<byte[]> first = bytes(layout == Layout.SALT_SEED ? salt : seed);
        Optional<byte[]> second = bytes(layout == Layout.SEED ? ""
                : layout == Layout.SALT_SEED ? seed : salt);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        byte[] both = Arrays.copyOf(first.get(), first.get().length + second.get().length);
        System.arraycopy(second.get(), 0, both, first.get().length, second.get().length);
        return Optional.of(both);
    }

    private static String json(String seed, String salt) {
        String text = "{\"seed\":\"" + escaped(seed) + "\"";
        return salt.isEmpty() ? text + "}" : text + ",\"salt\":\"" + escaped(salt) + "\"}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private Optional<byte[]> bytes(String text) {
        if (encoding == Encoding.TEXT) {
            return Optional.of(Digests.utf8(text));
        }
        return Digests.bytes(text).map(raw -> switch (encoding) {
            case TEXT, RAW -> raw;
            case LOWER_HEX -> Digests.utf8(Digests.hex(raw));
            case UPPER_HEX -> Digests.utf8(Digests.hex(raw).toUpperCase(Locale.ROOT));
            case BASE64 -> Digests.utf8(Base64.getEncoder().encodeToString(raw));
        });
    }
}
