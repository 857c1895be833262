package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit folder, signed and not, before and after somebody was at it. */
class VerifyCommandTest {
    private static final String HANDS = "samples/handhq/party-400nl.phhs";

    @TempDir
    private Path folder;
    private Path input;
    private Path bundle;
    private String key;

    @BeforeEach
    void auditIsSigned() throws IOException {
        input = Files.copy(Path.of("docs/examples/wrong-hand.phh"),
                folder.resolve("wrong-hand.phh"));
        String secret = folder.resolve("key").toString();
        key = secret + ".pub";
        bundle = folder.resolve("bundle");
        assertEquals(0, Call.railbird("keygen", secret).exit());
        assertEquals(1, Call.railbird("audit", input.toString(), "--out", bundle.toString(),
                "--sign", secret).exit());
    }

    private Call verify(String... more) {
        return Call.railbird(Stream.concat(Stream.of("verify", bundle.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private static List<String> failures(Call call) {
        return call.out().lines().filter(line -> line.startsWith("FAILS  ")).toList();
    }

    private void edit(String file, String old, String now) throws IOException {
        String text = Files.readString(bundle.resolve(file));
        assertTrue(text.contains(old), text);
        Files.writeString(bundle.resolve(file), text.replace(old, now));
    }

    /** What somebody does who knows of the sums, but has no key. */
    private void sumsAreMended() throws IOException, NoSuchAlgorithmException {
        StringBuilder sums = new StringBuilder();
        for (String line : Files.readAllLines(bundle.resolve("SHA256SUMS"))) {
            String name = line.substring(66);
            sums.append(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(bundle.resolve(name))))).append("  ").append(name)
                    .append('\n');
        }
        Files.writeString(bundle.resolve("SHA256SUMS"), sums);
        Files.delete(bundle.resolve("attestation.dsse.json"));
        Files.delete(bundle.resolve("checkpoint.txt"));
    }

    @Test
    void aFolderThatNobodyTouchedHolds() {
        Call call = verify("--key", key);
        assertEquals("", call.err());
        assertTrue(call.out().endsWith("\nHOLDS\n"), call.out());
        assertEquals(0, call.exit());
        assertEquals(List.of("holds", "holds", "holds", "holds", "holds", "holds", "HOLDS"),
                call.out().lines().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void aByteOfAnyFileIsMissed() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(bundle)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() > 8, files.toString());
        for (Path file : files) {
            byte[] before = Files.readAllBytes(file);
            for (int at : new int[] {0, before.length / 2, before.length - 1}) {
                byte[] changed = before.clone();
                changed[at] ^= 1;
                Files.write(file, changed);
                Call call = verify("--key", key, "--no-repeat");
                assertTrue(call.exit() == 1 || call.exit() == 3
                        && file.endsWith("manifest.json"), file + " at " + at + call.out());
            }
            Files.delete(file);
            assertTrue(verify("--key", key, "--no-repeat").exit() != 0, file.toString());
            Files.write(file, before);
        }
        assertEquals(0, verify("--key", key, "--no-repeat").exit());
    }

    @Test
    void aFileThatWasAddedIsNamed() throws IOException {
        Files.writeString(bundle.resolve("report/more.html"), "hello");
        Call call = verify("--no-repeat");
        assertEquals(List.of("FAILS  report/more.html: was added: SHA256SUMS does not name it"),
                failures(call));
    }

    @Test
    void anotherKeyAndNoSignatureAreNoSignature() throws IOException {
        String other = folder.resolve("other").toString();
        Call.railbird("keygen", other);
        Call call = verify("--key", other + ".pub", "--no-repeat");
        assertEquals(2, failures(call).size(), call.out());
        assertTrue(failures(call).get(0).contains("is signed by key "), call.out());
        Files.delete(bundle.resolve("attestation.dsse.json"));
        assertEquals(1, verify("--no-repeat").exit());
        Files.delete(bundle.resolve("checkpoint.txt"));
        assertEquals(1, verify("--key", key, "--no-repeat").exit());
        assertEquals(0, verify("--no-repeat").exit());
    }

    @Test
    void aFindingThatWasTakenOutIsNamedByTheRepeatedAudit()
            throws IOException, NoSuchAlgorithmException {
        Files.writeString(bundle.resolve("findings.jsonl"), "");
        edit("manifest.json", "\"violation\":1", "\"violation\":0");
        sumsAreMended();
        Call call = verify();
        assertEquals("FAILS  findings.jsonl: line 1, finding RULE-05 of wrong-hand.phh#1"
                + " (\"p1 raises less than the minimum\"): is only there when repeated",
                failures(call).get(0));
        assertEquals("FAILS  manifest.json: findings.bySeverity.violation: 0 in the bundle, 1 when"
                + " repeated", failures(call).get(3));
        assertEquals(4, failures(call).size(), "two findings follow from the first");
        assertEquals(1, call.exit());
    }

    @Test
    void aDigestThatWasReplacedIsNamedWithItsHand() throws IOException, NoSuchAlgorithmException {
        String hands = Files.readString(bundle.resolve("hands.jsonl"));
        int at = hands.indexOf("\"digest\":\"") + "\"digest\":\"".length();
        String digest = hands.substring(at, at + 64);
        edit("hands.jsonl", digest, "0".repeat(64));
        sumsAreMended();
        List<String> failures = failures(verify());
        assertTrue(failures.get(0).startsWith("FAILS  handRoot: hands.jsonl leads to "),
                failures.toString());
        assertEquals("FAILS  hands.jsonl: line 1, hand wrong-hand.phh#1: digest is "
                + "0".repeat(64) + " in the bundle, " + digest + " when repeated",
                failures.get(1));
        assertEquals(2, failures.size());
    }

    @Test
    void pagesAndRowsThatWereChangedAreNamed()
            throws IOException, NoSuchAlgorithmException, SQLException {
        edit("report/index.html", "BROKEN", "CLEAN");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:"
                + bundle.resolve("hands.duckdb")); Statement sql = database.createStatement()) {
            sql.execute("DELETE FROM findings WHERE check_id = 'RULE-05'");
        }
        sumsAreMended();
        List<String> failures = failures(verify());
        assertEquals("FAILS  hands.duckdb: table findings: 0 rows that a repeated audit does not"
                + " give, and 1 that it gives are not there", failures.get(0));
        assertEquals("FAILS  report/index.html: is not what a repeated audit writes",
                failures.get(1));
        assertEquals(2, failures.size());
    }

    @Test
    void anInputThatWasChangedIsNamedWithWhatFollows() throws IOException {
        Files.writeString(input, Files.readString(input).replace("cbr 8", "cbr 10"));
        Call call = verify("--key", key);
        assertTrue(failures(call).get(0).startsWith("FAILS  " + input
                + ": is not the file that was audited: SHA-256 is "), call.out());
        assertTrue(failures(call).stream().anyMatch(line -> line.startsWith(
                "FAILS  findings.jsonl: line 1, finding RULE-05 ")
                && line.endsWith(": is only in the bundle")), call.out());
        assertTrue(failures(call).stream().anyMatch(line -> line.startsWith(
                "FAILS  hands.jsonl: line 1, hand wrong-hand.phh#1: ")), call.out());
    }

    @Test
    void inputsThatMovedAreFoundByWhatTheyHold() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("else"));
        Files.move(input, elsewhere.resolve("renamed.phh"));
        Call lost = verify("--key", key);
        assertEquals(3, lost.exit());
        assertTrue(lost.out().contains("unknown  " + input + ": is not there"), lost.out());
        Call call = verify(elsewhere.toString(), "--key", key);
        assertEquals(0, call.exit(), call.out());
    }

    @Test
    void aManifestAloneIsRepeatedToo() throws IOException {
        Path alone = Files.createDirectories(folder.resolve("alone")).resolve("m.json");
        Files.copy(bundle.resolve("manifest.json"), alone);
        Call call = Call.railbird("verify", alone.toString());
        assertEquals(0, call.exit(), call.out());
        Files.writeString(alone, Files.readString(alone).replace("\"version\":\"" + Main.VERSION,
                "\"version\":\"0.0.9"));
        call = Call.railbird("verify", alone.toString());
        assertEquals(List.of("FAILS  manifest.json: version: 0.0.9 in the bundle, " + Main.VERSION
                + " when repeated"), failures(call));
        assertTrue(call.out().contains("unknown  manifest.json: was written by Railbird 0.0.9"),
                call.out());
        assertEquals(3, Call.railbird("verify", folder.resolve("none").toString()).exit());
        assertEquals(2, Call.railbird("verify").exit());
    }

    @Test
    void aHandIsProvedToBeUnderTheSignedRoot() throws IOException {
        bundle = folder.resolve("many");
        Call.railbird("audit", HANDS, "--out", bundle.toString(), "--sign",
                folder.resolve("key").toString());
        String hand = Files.readString(bundle.resolve("hands.jsonl")).split("\"hand\":\"")[2]
                .split("\"")[0];
        Call proof = Call.railbird("proof", bundle.toString(), "--hand", hand);
        assertEquals(0, proof.exit(), proof.err());
        assertTrue(proof.out().startsWith("{\"alg\":\"rfc9162-sha256\",\"hand\":\"" + hand
                + "\",\"digest\":\""), proof.out());
        Path file = Files.writeString(folder.resolve("proof.json"), proof.out());
        for (String of : List.of("", "/manifest.json", "/checkpoint.txt")) {
            assertEquals(0, Call.railbird("verify", "--proof", file.toString(), bundle + of)
                    .exit(), of);
        }
        String checkpoint = bundle + "/checkpoint.txt";
        Call signed = Call.railbird("verify", "--proof", file.toString(), checkpoint, "--key",
                key);
        assertTrue(signed.out().endsWith("is the one of " + checkpoint + "\nHOLDS\n"),
                signed.out());
        Files.writeString(file, proof.out().replace("\"hand\":\"" + hand, "\"hand\":\"0"));
        assertEquals(1, Call.railbird("verify", "--proof", file.toString()).exit());
        Path other = folder.resolve("bundle");
        Files.writeString(file, proof.out());
        assertEquals(1, Call.railbird("verify", "--proof", file.toString(), other.toString())
                .exit());
        assertEquals(1, Call.railbird("proof", bundle.toString(), "--hand", "none").exit());
        assertEquals(3, Call.railbird("proof", folder.toString(), "--hand", hand).exit());
    }

    @Test
    void aLaterAuditIsProvedToBeginWithTheEarlierOne() throws IOException {
        List<String> hands = List.of(Files.readString(Path.of(HANDS)).split("(?m)^(?=\\[)"));
        Path log = folder.resolve("log.phhs");
        for (int count : new int[] {2, 5}) {
            Files.writeString(log, String.join("", hands.subList(0, count)));
            Call.railbird("audit", log.toString(), "--out", folder.resolve("of" + count)
                    .toString());
        }
        String later = folder.resolve("of5").toString();
        Call proof = Call.railbird("proof", later, "--grown-from", "2");
        assertTrue(proof.out().startsWith("{\"alg\":\"rfc9162-sha256\",\"first\":2,\"second\":5,"),
                proof.out() + proof.err());
        Path file = Files.writeString(folder.resolve("growth.json"), proof.out());
        for (String of : List.of("of2", "of5")) {
            Call call = Call.railbird("verify", "--proof", file.toString(),
                    folder.resolve(of).toString());
            assertEquals(0, call.exit(), call.out());
        }
        assertEquals(1, Call.railbird("verify", "--proof", file.toString(), bundle.toString())
                .exit());
        Files.writeString(file, proof.out().replace("\"first\":2", "\"first\":3"));
        assertEquals(1, Call.railbird("verify", "--proof", file.toString()).exit());
        assertEquals(1, Call.railbird("proof", later, "--grown-from", "6").exit());
        assertEquals(2, Call.railbird("proof", later).exit());
    }

    @Test
    void programsGetALineAFactAndTheVerdict() {
        List<String> lines = verify("--key", key, "--no-repeat", "--output", "json").out().lines()
                .toList();
        assertTrue(lines.get(0).startsWith("{\"state\":\"holds\",\"what\":\"SHA256SUMS\","
                + "\"sentence\":\""), lines.get(0));
        assertEquals("{\"verdict\":\"holds\"}", lines.get(lines.size() - 1));
    }

    @Test
    void aKeyThatIsNoneIsRefusedBeforeTheAudit() throws IOException {
        Path none = Files.writeString(folder.resolve("none"), "no key",
                StandardCharsets.UTF_8);
        Call call = Call.railbird("audit", input.toString(), "--out",
                folder.resolve("late").toString(), "--sign", none.toString());
        assertEquals(2, call.exit());
        assertTrue(call.err().contains("none has no PRIVATE KEY in PEM"), call.err());
        assertEquals(2, Call.railbird("audit", input.toString(), "--sign", key).exit());
        assertEquals(2, Call.railbird("keygen", folder.resolve("key").toString()).exit());
        assertTrue(Files.notExists(folder.resolve("late")));
    }
}
