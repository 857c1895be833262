package dev.railbird.cli.proof;

import dev.railbird.core.digest.Digest;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the files of an audit folder are as they were left, without repeating the audit. */
public final class BundleCheck {
    private final Path folder;
    private final ManifestFile manifest;
    private final Optional<PublicEdKey> key;
    private final List<Fact> facts = new ArrayList<>();

    /** @param key the half of the key that the reader trusts, if any */
    public BundleCheck(Path folder, ManifestFile manifest, Optional<PublicEdKey> key) {
        this.folder = folder;
        this.manifest = manifest;
        this.key = key;
    }

    public List<Fact> facts() throws IOException {
        sums();
        root();
        boolean isSigned = Files.exists(folder.resolve(Attestation.FILE));
        boolean hasCheckpoint = Files.exists(folder.resolve(Attestation.CHECKPOINT));
        if (isSigned) {
            attestation();
        }
        if (hasCheckpoint) {
            checkpoint();
        }
        if (isSigned != hasCheckpoint) {
            facts.add(Fact.fails(isSigned ? Attestation.CHECKPOINT : Attestation.FILE,
                    "is missing: a folder that was signed has both"));
        } else if (!isSigned && key.isPresent()) {
            facts.add(Fact.fails(Attestation.FILE, "is missing: the folder is not signed"));
        } else if (!isSigned) {
            facts.add(Fact.note(Attestation.FILE, "is missing: without a signature whoever changes"
                    + " a file can change its sum as well"));
        }
        return facts;
    }

    private void sums() throws IOException {
        if (!Files.isRegularFile(folder.resolve(Sums.FILE))) {
            facts.add(Fact.fails(Sums.FILE, "is missing: nothing tells whether files changed"));
            return;
        }
        Optional<Map<String, String>> sums = Sums.read(folder);
        if (sums.isEmpty()) {
            facts.add(Fact.fails(Sums.FILE, "is not as Railbird writes it"));
            return;
        }
        Map<String, String> left = new LinkedHashMap<>(sums.get());
        int held = 0;
        for (Map.Entry<String, Digest> file : Sums.of(folder).entrySet()) {
            String sum = left.remove(file.getKey());
            if (sum == null) {
                facts.add(Fact.fails(file.getKey(), "was added: " + Sums.FILE
                        + " does not name it"));
            } else if (!sum.equals(file.getValue().toString())) {
                facts.add(Fact.fails(file.getKey(), "was changed: SHA-256 is " + file.getValue()
                        + ", not " + sum));
            } else {
                held++;
            }
        }
        left.keySet().forEach(gone -> facts.add(Fact.fails(gone, "is gone")));
        facts.add(Fact.counted(Sums.FILE, held, sums.get().size(),
                "files are as they were written"));
    }

    private void root() {
        try {
            HandTree.Root built = new HandTree(folder).root();
            boolean isSame = built.root().toString().equals(manifest.handRoot())
                    && built.size() == manifest.hands();
            String what = "handRoot";
            facts.add(isSame ? Fact.holds(what, "the lines of hands.jsonl lead to the root over "
                    + built.size() + " hands, " + built.root())
                    : Fact.fails(what, "hands.jsonl leads to " + built.root() + " over "
                            + built.size() + " hands, the manifest states " + manifest.handRoot()
                            + " over " + manifest.hands()));
        } catch (IOException broken) {
            facts.add(Fact.fails("hands.jsonl", "cannot be read as hands: "
                    + broken.getMessage()));
        }
    }

    private String text(String file) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
    }

    private void attestation() throws IOException {
        String file = Attestation.FILE;
        String text = text(file);
        Optional<Envelope> envelope = Envelope.parse(text).filter(e -> e.json().equals(text));
        if (envelope.isEmpty()) {
            facts.add(Fact.fails(file, "is not as Railbird writes it"));
            return;
        }
        if (key.isEmpty()) {
            facts.add(Fact.note(file, "is signed by key " + envelope.get().keyId()
                    + ", which was not checked: --key PUB.pem names the key that you trust"));
        } else if (!envelope.get().isSignedBy(key.get())) {
            facts.add(Fact.fails(file, envelope.get().keyId().equals(key.get().id())
                    ? "the signature does not fit what is signed"
                    : "is signed by key " + envelope.get().keyId() + ", not by "
                            + key.get().id()));
            return;
        }
        try {
            states(JsonTree.read(envelope.get().payload(), 1), key.isPresent());
        } catch (JsonFault broken) {
            facts.add(Fact.fails(file, "holds no statement: " + broken.getMessage()));
        }
    }

    /** What is signed are digests: of the manifest, of the sums, of the inputs. */
    private void states(JsonNode statement, boolean isSigned) throws IOException {
        Map<String, String> stated = digests(statement.get("predicate")
                .flatMap(predicate -> predicate.get("configuration")));
        boolean holds = true;
        for (String file : List.of(ManifestFile.NAME, Sums.FILE)) {
            boolean isThere = Files.isRegularFile(folder.resolve(file));
            String now = isThere ? Sums.digest(folder.resolve(file)).toString() : "nothing";
            if (!now.equals(stated.get(file))) {
                holds = false;
                facts.add(Fact.fails(file, "is not the one that was signed: SHA-256 is " + now
                        + ", not " + stated.get(file)));
            }
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        manifest.inputs().forEach(input ->
                input.sha256().ifPresent(sha -> inputs.put(input.name(), sha)));
        if (!inputs.equals(digests(statement.get("subject")))) {
            holds = false;
            facts.add(Fact.fails(Attestation.FILE, "was signed for other inputs than the manifest"
                    + " names"));
        }
        if (holds) {
            facts.add(Fact.holds(Attestation.FILE, (isSigned ? "is signed by " + key.get().id()
                    + " and says " : "says ") + statement.get("predicate")
                            .flatMap(predicate -> predicate.textOf("result")).orElse("nothing")));
        }
    }

    private static Map<String, String> digests(Optional<JsonNode> resources) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Member member : resources.map(JsonNode::members).orElse(List.of())) {
            digests.put(member.value().textOf("name").orElse(""), member.value().get("digest")
                    .flatMap(digest -> digest.textOf("sha256")).orElse(""));
        }
        return digests;
    }

    private void checkpoint() throws IOException {
        String file = Attestation.CHECKPOINT;
        Optional<Checkpoint> read = Checkpoint.parse(text(file));
        if (read.isEmpty()) {
            facts.add(Fact.fails(file, "is not as Railbird writes it"));
        } else if (read.get().size() != manifest.hands()
                || !read.get().root().toString().equals(manifest.handRoot())) {
            facts.add(Fact.fails(file, "is about another root than the manifest: "
                    + read.get().root() + " over " + read.get().size() + " hands"));
        } else if (key.isPresent() && !read.get().isSignedBy(key.get())) {
            facts.add(Fact.fails(file, "is not signed by " + key.get().id()));
        } else {
            facts.add(Fact.holds(file, "states the root of the manifest"
                    + (key.isPresent() ? ", signed" : "")));
        }
    }
}
