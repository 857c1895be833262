package dev.railbird.cli.proof;

import dev.railbird.cli.text.Json;
import dev.railbird.core.digest.ConsistencyProof;
import dev.railbird.core.digest.Digest;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * That an audit of more hands begins with the hands of an earlier one, in the same order: nothing
 * was changed, removed or put in before them.
 *
 * @param firstRoot over the earlier hands
 * @param root over all of them
 */
public record GrowthProof(ConsistencyProof path, Digest firstRoot, Digest root) {

    /** Whether the path leads to both roots. */
    public boolean holds() {
        return path.holds(firstRoot, root);
    }

    public String json() {
        return new Json().open('{').field("alg", HandProof.ALGORITHM)
                .field("first", path.first()).field("second", path.second())
                .texts("path", path.path().stream().map(Digest::toString).toList())
                .field("firstRoot", firstRoot.toString()).field("root", root.toString())
                .close('}').toString();
    }

    /** Empty when the text is no such proof. */
    public static Optional<GrowthProof> parse(String text) {
        try {
            JsonNode node = JsonTree.read(text, 1);
            List<Digest> path = node.get("path").map(JsonNode::members).orElse(List.of()).stream()
                    .map(member -> digest(member.value().text())).toList();
            boolean isProof = node.textOf("alg").equals(Optional.of(HandProof.ALGORITHM))
                    && node.wholeOf("first").isPresent() && node.wholeOf("second").isPresent();
            return !isProof ? Optional.empty() : Optional.of(new GrowthProof(
                    new ConsistencyProof(node.wholeOf("first").getAsLong(),
                            node.wholeOf("second").getAsLong(), path),
                    digest(node.textOf("firstRoot").orElse("")),
                    digest(node.textOf("root").orElse(""))));
        } catch (JsonFault | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Digest digest(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }
}
