package dev.railbird.cli.proof;

import dev.railbird.cli.compare.Disagreement;
import dev.railbird.core.digest.Digest;
import dev.railbird.reports.store.StoreDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder against the one that the same audit leaves today, file by file. */
public final class Agreement {
    private static final int TOLD_MAX = 20;
    private final Path folder;
    private final Path manifest;
    private final Path repeated;
    private final List<Fact> facts = new ArrayList<>();

    /** @param manifest in the folder, or alone under a name of its own */
    public Agreement(Path folder, Path manifest, Path repeated) {
        this.folder = folder;
        this.manifest = manifest;
        this.repeated = repeated;
    }

    /** @param isWhole the folder holds more than its manifest */
    public List<Fact> facts(boolean isWhole) throws IOException {
        Map<String, Digest> now = new TreeMap<>(Sums.of(repeated));
        Map<String, Digest> before = isWhole ? Sums.of(folder) : new TreeMap<>();
        if (!isWhole) {
            now.keySet().retainAll(List.of(ManifestFile.NAME));
            before.put(ManifestFile.NAME, Sums.digest(manifest));
        }
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(before.keySet());
        int same = 0;
        for (String name : names) {
            int told = facts.size();
            if (!before.containsKey(name)) {
                facts.add(Fact.fails(name, "is gone: a repeated audit writes it"));
            } else if (!now.containsKey(name)) {
                facts.add(Fact.fails(name, "was added: a repeated audit does not write it"));
            } else if (!before.get(name).equals(now.get(name))) {
                file(name);
            }
            same += facts.size() == told ? 1 : 0;
        }
        facts.add(Fact.counted("repeated", same, names.size(),
                "files say what the audit says today"));
        return facts;
    }

    private void file(String name) throws IOException {
        Path old = folder.resolve(name);
        Path again = repeated.resolve(name);
        List<String> sentences = switch (name) {
            case ManifestFile.NAME -> ManifestFile.read(manifest)
                    .differences(ManifestFile.read(again));
            case "hands.duckdb" -> StoreDifference.between(old, again);
            case "hands.jsonl", "findings.jsonl" -> Disagreement.between(old, again);
            default -> List.of("is not what a repeated audit writes");
        };
        sentences.stream().limit(TOLD_MAX).forEach(sentence ->
                facts.add(Fact.fails(name, sentence)));
        if (sentences.size() > TOLD_MAX) {
            facts.add(Fact.fails(name, "and " + (sentences.size() - TOLD_MAX)
                    + " more differences"));
        }
        if (sentences.isEmpty() && name.endsWith(".jsonl") && Files.size(old) > 0) {
            facts.add(Fact.fails(name, "says the same in other bytes"));
        }
    }
}
