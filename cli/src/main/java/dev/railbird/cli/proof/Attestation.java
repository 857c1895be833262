package dev.railbird.cli.proof;

import dev.railbird.cli.Main;
import dev.railbird.cli.text.Json;
import dev.railbird.core.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is signed of an audit: an in-toto statement that these inputs were audited with this
 * manifest and these files, and which checks passed.
 *
 * @param inputs digest by name, in the order of the audit
 * @param passed ids of checks that held something and were never broken
 */
public record Attestation(Map<String, Digest> inputs, List<String> passed, List<String> warned,
        List<String> failed, long hands, Digest root) {
    static final String FILE = "attestation.dsse.json";
    static final String CHECKPOINT = "checkpoint.txt";
    private static final String STATEMENT = "https://in-toto.io/Statement/v1";
    private static final String PREDICATE = "https://in-toto.io/attestation/test-result/v0.1";

    public Attestation {
        passed = List.copyOf(passed);
        warned = List.copyOf(warned);
        failed = List.copyOf(failed);
    }

    /** Signs the files of a folder that is whole, its sums included. */
    public void write(Path folder, SecretEdKey key) throws IOException {
        String statement = statement(Sums.digest(folder.resolve("manifest.json")),
                Sums.digest(folder.resolve(Sums.FILE)));
        Files.writeString(folder.resolve(FILE),
                Envelope.sign(Envelope.IN_TOTO, statement, key).json(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(CHECKPOINT), Checkpoint.sign(hands, root, key),
                StandardCharsets.UTF_8);
    }

    String statement(Digest manifest, Digest sums) {
        Json json = new Json().open('{').field("_type", STATEMENT).key("subject").open('[');
        inputs.forEach((name, digest) -> resource(json, name, digest));
        json.close(']').field("predicateType", PREDICATE).key("predicate").open('{');
        json.field("result", !failed.isEmpty() ? "FAILED" : !warned.isEmpty() ? "WARNED"
                : "PASSED").key("configuration").open('[');
        resource(json, "manifest.json", manifest);
        resource(json, Sums.FILE, sums);
        json.open('{').field("name", "railbird").field("uri", "pkg:generic/railbird@"
                + Main.VERSION).key("annotations").open('{')
                .field("javaVendor", System.getProperty("java.vendor"))
                .field("javaVersion", System.getProperty("java.version")).close('}').close('}');
        return json.close(']').texts("passedTests", passed).texts("warnedTests", warned)
                .texts("failedTests", failed).close('}').close('}').toString();
    }

    private static void resource(Json json, String name, Digest digest) {
        json.open('{').field("name", name).key("digest").open('{')
                .field("sha256", digest.toString()).close('}').close('}');
    }
}
