package dev.railbird.cli.proof;

import dev.railbird.cli.text.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A signed text: DSSE, the Dead Simple Signing Envelope, version 1, with one signature.
 *
 * @param keyId tells which key to look for; it is not signed
 */
public record Envelope(String type, String payload, String keyId, byte[] signature) {
    static final String IN_TOTO = "application/vnd.in-toto+json";
    private static final int TEXT_MAX = 256 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8)
                    .maxStringLength(TEXT_MAX).build()).build();

    static Envelope sign(String type, String payload, SecretEdKey key) {
        return new Envelope(type, payload, key.open().id(),
                key.sign(toSign(type, payload.getBytes(StandardCharsets.UTF_8))));
    }

    boolean isSignedBy(PublicEdKey key) {
        return keyId.equals(key.id())
                && key.verifies(toSign(type, payload.getBytes(StandardCharsets.UTF_8)), signature);
    }

    /** What is signed: lengths and texts, so that no other pair of texts gives the same bytes. */
    static byte[] toSign(String type, byte[] payload) {
        byte[] name = type.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length + 64);
        out.writeBytes(("DSSEv1 " + name.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(name);
        out.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(payload);
        return out.toByteArray();
    }

    String json() {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Json().open('{').field("payloadType", type).field("payload",
                base64.encodeToString(payload.getBytes(StandardCharsets.UTF_8)))
                .key("signatures").open('[').open('{').field("keyid", keyId)
                .field("sig", base64.encodeToString(signature)).close('}').close(']').close('}')
                + "\n";
    }

    /** Empty when the text is no such envelope. */
    static Optional<Envelope> parse(String text) {
        String type = "";
        String payload = "";
        String keyId = "";
        byte[] signature = new byte[0];
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                String name = parser.currentName() == null ? "" : parser.currentName();
                String value = parser.getString();
                switch (name) {
                    case "payloadType" -> type = value;
                    case "payload" -> payload = new String(Base64.getDecoder().decode(value),
                            StandardCharsets.UTF_8);
                    case "keyid" -> keyId = value;
                    case "sig" -> signature = Base64.getDecoder().decode(value);
                    default -> {
                    }
                }
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return type.isEmpty() || signature.length == 0 ? Optional.empty()
                : Optional.of(new Envelope(type, payload, keyId, signature));
    }
}
