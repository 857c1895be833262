package dev.railbird.cli.determinism;

import dev.railbird.cli.proof.Sums;
import dev.railbird.core.digest.Digest;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one process left behind.
 *
 * @param exit its exit code
 * @param files digests of everything it wrote, by path inside its folder
 * @param root the corpus root of its manifest; empty when it wrote none
 * @param errors the first of what it said on standard error
 */
public record AuditRun(Setting setting, Path folder, int exit, TreeMap<String, Digest> files,
        String root, long hands, String errors) {
    public static final String HANDS = "audit/hands.jsonl";
    public static final String FINDINGS = "audit/findings.jsonl";
    private static final String ERRORS = "errors.txt";
    private static final String MANIFEST = "audit/manifest.json";

    /** Only ever its rows are the same, which stand in the Parquet files. */
    private static final String DATABASE = "audit/hands.duckdb";
    /** Digests of the files, the database's among them; the files are compared themselves. */
    private static final String SUMS = "audit/" + Sums.FILE;
    private static final List<String> WORDS = List.of("--out", "audit", "--parquet", "--junit",
            "junit.xml", "--sarif", "sarif.json", "--markdown", "summary.md", "--github",
            "--fail-on", "never");

    /** Runs an audit of these files and waits for it. */
    static AuditRun of(Launcher launcher, Setting setting, List<String> files,
            Optional<String> format, Path folder) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("audit"));
        words.addAll(WORDS);
        format.ifPresent(name -> words.addAll(List.of("--format", name)));
        int exit = start(launcher, setting, words, files, folder);
        TreeMap<String, Digest> digests = new TreeMap<>();
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!List.of(DATABASE, SUMS, ERRORS, "inputs").contains(name)) {
                    digests.put(name, Sums.digest(file));
                }
            }
        }
        Files.deleteIfExists(folder.resolve(DATABASE));
        Optional<JsonNode> manifest = manifest(folder.resolve(MANIFEST));
        return new AuditRun(setting, folder, exit, digests,
                manifest.flatMap(tree -> tree.textOf("corpusRoot")).orElse(""),
                manifest.map(tree -> tree.wholeOf("hands").orElse(0)).orElse(0L),
                errors(folder));
    }

    /** Runs words of Railbird on files, whose names stand in a file: no command line is long. */
    static int start(Launcher launcher, Setting setting, List<String> words, List<String> files,
            Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> named = new ArrayList<>(words);
        Files.write(folder.resolve("inputs"), files, StandardCharsets.UTF_8);
        named.add("@inputs");
        ProcessBuilder builder = new ProcessBuilder(launcher.command(setting, named));
        setting.apply(builder.environment());
        Process process = builder.directory(folder.toFile())
                .redirectOutput(folder.resolve("output.txt").toFile())
                .redirectError(folder.resolve(ERRORS).toFile()).start();
        try {
            process.getOutputStream().close();
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }

    private static Optional<JsonNode> manifest(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonTree.read(Files.readString(file), 1));
        } catch (JsonFault broken) {
            return Optional.empty();
        }
    }

    private static String errors(Path folder) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(ERRORS),
                StandardCharsets.ISO_8859_1)) {
            return Optional.ofNullable(in.readLine()).orElse("");
        }
    }

    /** Whether it came to an end at all. */
    public boolean isDone() {
        return !root.isEmpty();
    }

    /** How an audit ended that did not come to an end. */
    public String end() {
        return "no audit, it ended with " + exit + (errors.isEmpty() ? "" : ": " + errors);
    }

    /** The files that are not the same in both, or stand in one only. */
    public List<String> differing(AuditRun other) {
        TreeMap<String, Digest> all = new TreeMap<>(files);
        all.putAll(other.files);
        return all.keySet().stream().filter(name -> !Optional.ofNullable(files.get(name))
                .equals(Optional.ofNullable(other.files.get(name)))).toList();
    }
}
