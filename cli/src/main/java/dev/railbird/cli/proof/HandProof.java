package dev.railbird.cli.proof;

import dev.railbird.cli.text.Json;
import dev.railbird.core.digest.CorpusRoot;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.InclusionProof;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * That a hand with this digest is one of the hands under a root, without showing any other hand.
 *
 * @param root the one that was stated; the path has to lead to it
 */
public record HandProof(String hand, Digest digest, InclusionProof path, Digest root) {
    static final String ALGORITHM = "rfc9162-sha256";

    /** Whether hand, digest and path lead to the stated root. */
    public boolean holds() {
        Digest leaf = new CorpusRoot().leafHash(CorpusRoot.leaf(hand, digest));
        return path.root(leaf).equals(Optional.of(root));
    }

    public String json() {
        return new Json().open('{').field("alg", ALGORITHM).field("hand", hand)
                .field("digest", digest.toString()).field("index", path.index())
                .field("size", path.size())
                .texts("path", path.path().stream().map(Digest::toString).toList())
                .field("root", root.toString()).close('}').toString();
    }

    /** Empty when the text is no proof. */
    public static Optional<HandProof> parse(String text) {
        try {
            JsonNode node = JsonTree.read(text, 1);
            List<Digest> path = node.get("path").map(JsonNode::members).orElse(List.of()).stream()
                    .map(member -> digest(member.value().text())).toList();
            boolean isProof = node.textOf("alg").equals(Optional.of(ALGORITHM))
                    && node.wholeOf("index").isPresent() && node.wholeOf("size").isPresent();
            return !isProof ? Optional.empty() : Optional.of(new HandProof(
                    node.textOf("hand").orElse(""), digest(node.textOf("digest").orElse("")),
                    new InclusionProof(node.wholeOf("index").getAsLong(),
                            node.wholeOf("size").getAsLong(), path),
                    digest(node.textOf("root").orElse(""))));
        } catch (JsonFault | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Digest digest(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }
}
