package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.text.CanonicalJson;
import dev.railbird.core.audit.Checks;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of an audit folder agree with each other, and a folder names the one before. */
class BundleTest {
    private static final String BROKEN = "docs/examples/wrong-hand.phh";

    @TempDir
    private Path folder;
    private Path bundle;

    @BeforeEach
    void audit() {
        bundle = folder.resolve("bundle");
        Call call = Call.railbird("audit", "samples/handhq", "samples/golf", BROKEN, "--out",
                bundle.toString());
        assertEquals("", call.err());
    }

    private static JsonNode json(String text) {
        try {
            return JsonTree.read(text, 1);
        } catch (JsonFault broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JsonNode read(String file) throws IOException {
        return json(Files.readString(bundle.resolve(file), StandardCharsets.UTF_8));
    }

    private List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(bundle.resolve(file), StandardCharsets.UTF_8).stream()
                .map(BundleTest::json).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.textOf(name).orElseThrow();
    }

    private static long number(JsonNode node, String name) {
        return node.wholeOf(name).orElse(0);
    }

    @Test
    void handsCsvHasTheHandsThatCouldBeRead() throws IOException {
        List<String> expected = new ArrayList<>(List.of("handId,events,digest,level"));
        for (JsonNode hand : lines("hands.jsonl")) {
            if (!text(hand, "status").equals("unreadable")) {
                expected.add(text(hand, "hand") + ',' + number(hand, "events") + ','
                        + text(hand, "digest") + ',' + text(hand, "level"));
            }
        }
        assertTrue(expected.size() > 5, "the samples have hands");
        assertEquals(expected, Files.readAllLines(bundle.resolve("hands.csv")));
    }

    @Test
    void checksJsonHasEveryCheckWithItsVerdictsAndItsFirstFailure() throws IOException {
        List<JsonNode> checks = read("checks.json").items();
        JsonNode manifest = read("manifest.json");
        assertEquals(ids(), checks.stream().map(check -> text(check, "id")).toList());
        int failed = 0;
        for (JsonNode check : checks) {
            JsonNode counts = check.get("verdicts").orElseThrow();
            JsonNode listed = manifest.get("verdicts").flatMap(all -> all.get(text(check, "id")))
                    .orElseThrow();
            for (JsonNode.Member count : counts.members()) {
                assertEquals(number(listed, count.name()), count.value().whole().orElseThrow(),
                        text(check, "id") + count.name());
            }
            assertEquals(number(counts, "HOLDS") + number(counts, "BROKEN"),
                    number(check, "n"));
            assertEquals(number(counts, "NOT_CHECKABLE") + number(counts, "INSUFFICIENT"),
                    check.get("countByReason").orElseThrow().members().stream()
                            .mapToLong(reason -> reason.value().whole().orElseThrow()).sum(),
                    text(check, "id"));
            failed += isAsFound(check) ? 1 : 0;
        }
        assertTrue(failed > 0, "something is wrong with " + BROKEN);
    }

    /** Whether the check failed; its first failure is the first line that names it. */
    private boolean isAsFound(JsonNode check) throws IOException {
        JsonNode first = check.get("firstFailure").orElseThrow();
        List<JsonNode> found = lines("findings.jsonl").stream()
                .filter(line -> text(line, "check").equals(text(check, "id"))
                        && line.get("followsFrom").orElseThrow().kind() == JsonNode.Kind.FALSE)
                .toList();
        assertEquals(found.isEmpty(), first.isNull(), text(check, "id"));
        if (found.isEmpty()) {
            return false;
        }
        assertEquals(found.get(0).textOf("hand"), first.textOf("handId"));
        assertEquals(number(found.get(0), "event"), number(first, "event"));
        assertEquals(text(found.get(0), "expected"), text(first, "expected"));
        assertEquals(text(found.get(0), "found"), text(first, "actual"));
        assertEquals(text(found.get(0), "source"), text(first, "source"));
        boolean isHarmless = text(found.get(0), "severity").equals("notice");
        assertTrue(isHarmless || text(check, "verdict").equals("BROKEN"), text(check, "id"));
        return text(check, "verdict").equals("BROKEN");
    }

    private static List<String> ids() {
        return Checks.all().stream().map(check -> check.id().text()).toList();
    }

    @Test
    void theManifestNamesTheToolAndTheFamiliesOfItsChecks() throws IOException {
        JsonNode manifest = read("manifest.json");
        assertEquals(CanonicalJson.of(manifest),
                Files.readString(bundle.resolve("manifest.json")));
        assertEquals("railbird", text(manifest.get("tool").orElseThrow(), "name"));
        assertTrue(manifest.get("tool").flatMap(tool -> tool.get("jarSha256")).orElseThrow()
                .isObject());
        List<JsonNode> families = manifest.get("families").orElseThrow().items();
        assertEquals(ids(), families.get(0).get("members").orElseThrow().items().stream()
                .map(JsonNode::text).toList());
        assertEquals("0", text(families.get(0), "alpha"));
        assertEquals(1, families.size());
        assertTrue(manifest.get("previous").isEmpty());
    }

    @Test
    void aFolderNamesTheOneBefore() throws Exception {
        String key = folder.resolve("key").toString();
        Call.railbird("keygen", key);
        Path signed = folder.resolve("signed");
        Call.railbird("audit", BROKEN, "--out", signed.toString(), "--sign", key, "--previous",
                bundle.toString());
        JsonNode first = previous(signed);
        assertEquals(sha256(bundle.resolve("SHA256SUMS")), text(first, "bundleSha256"));
        assertTrue(first.get("checkpoint").orElseThrow().isNull());
        Path last = folder.resolve("last");
        Call.railbird("audit", BROKEN, "--out", last.toString(), "--previous",
                signed.toString());
        JsonNode second = previous(last);
        assertEquals(sha256(signed.resolve("SHA256SUMS")), text(second, "bundleSha256"));
        assertEquals(Files.readString(signed.resolve("checkpoint.txt")),
                text(second, "checkpoint"));
        Call verified = Call.railbird("verify", last.toString());
        assertEquals(0, verified.exit(), verified.out());
    }

    @Test
    void aPreviousThatIsNoneIsRefusedBeforeAnythingIsRead() {
        Call none = Call.railbird("audit", BROKEN, "--out", folder.resolve("x").toString(),
                "--previous", folder.toString());
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("has no SHA256SUMS"), none.err());
        Call nowhere = Call.railbird("audit", BROKEN, "--previous", bundle.toString());
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().contains("--previous needs --out DIR"), nowhere.err());
    }

    private static JsonNode previous(Path folder) throws IOException {
        return json(Files.readString(folder.resolve("manifest.json"))).get("previous")
                .orElseThrow();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(Files.readAllBytes(file)));
    }
}
