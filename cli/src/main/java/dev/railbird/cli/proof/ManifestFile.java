package dev.railbird.cli.proof;

import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A manifest as it is read back. */
public final class ManifestFile {
    public static final String NAME = "manifest.json";
    /** What repeating an audit cannot bring back: which build it was, and what went before. */
    private static final List<String> OF_ITS_TIME = List.of("tool", "previous");
    private final JsonNode root;

    private ManifestFile(JsonNode root) {
        this.root = root;
    }

    /** @param sha256 empty for what was no file */
    public record Input(String name, Optional<String> sha256) {
    }

    public static ManifestFile read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try {
            return new ManifestFile(JsonTree.read(text, 1));
        } catch (JsonFault broken) {
            throw new IOException(file + ": no manifest: " + broken.getMessage(), broken);
        }
    }

    public String version() {
        return root.textOf("version").orElse("");
    }

    /** The words of the call, the command first. */
    public List<String> options() {
        return root.get("options").map(JsonNode::members).orElse(List.of()).stream()
                .map(member -> member.value().text()).toList();
    }

    public List<Input> inputs() {
        return root.get("inputs").map(JsonNode::members).orElse(List.of()).stream()
                .map(Member::value).map(input -> new Input(input.textOf("name").orElse(""),
                        input.textOf("sha256"))).toList();
    }

    public String handRoot() {
        return root.get("handRoot").flatMap(tree -> tree.textOf("root")).orElse("");
    }

    long hands() {
        return root.get("handRoot").map(tree -> tree.wholeOf("size").orElse(-1)).orElse(-1L);
    }

    /** The root over the hands in the order of the log, when there were so many. */
    public Optional<String> logRoot(long size) {
        return root.get("logRoot").filter(tree -> tree.wholeOf("size").orElse(-1) == size)
                .flatMap(tree -> tree.textOf("root"));
    }

    /** Where another manifest says something else. */
    public List<String> differences(ManifestFile other) {
        List<String> found = new ArrayList<>();
        differences("", root, other.root, found);
        return found;
    }

    private static void differences(String path, JsonNode one, JsonNode two, List<String> found) {
        if (one.json().equals(two.json())) {
            return;
        }
        boolean isLeaf = one.members().isEmpty() || two.members().isEmpty()
                || one.kind() != two.kind();
        if (isLeaf) {
            found.add(path + ": " + one.shown() + " in the bundle, " + two.shown()
                    + " when repeated");
            return;
        }
        int count = Math.max(one.members().size(), two.members().size());
        for (int k = 0; k < count && one.kind() == JsonNode.Kind.ARRAY; k++) {
            boolean hasBoth = k < one.members().size() && k < two.members().size();
            if (hasBoth) {
                differences(path + "[" + (k + 1) + "]", one.members().get(k).value(),
                        two.members().get(k).value(), found);
            } else {
                found.add(path + "[" + (k + 1) + "] is only "
                        + (k < one.members().size() ? "in the bundle" : "there when repeated"));
            }
        }
        if (one.kind() == JsonNode.Kind.OBJECT) {
            members(path, one, two, found);
        }
    }

    private static void members(String path, JsonNode one, JsonNode two, List<String> found) {
        for (Member member : one.members()) {
            if (path.isEmpty() && OF_ITS_TIME.contains(member.name())) {
                continue;
            }
            String name = path.isEmpty() ? member.name() : path + "." + member.name();
            Optional<JsonNode> other = two.get(member.name());
            if (other.isPresent()) {
                differences(name, member.value(), other.get(), found);
            } else {
                found.add(name + " is only in the bundle");
            }
        }
        for (Member member : two.members()) {
            boolean isOfItsTime = path.isEmpty() && OF_ITS_TIME.contains(member.name());
            if (!isOfItsTime && one.get(member.name()).isEmpty()) {
                found.add((path.isEmpty() ? "" : path + ".") + member.name()
                        + " is only there when repeated");
            }
        }
    }
}
