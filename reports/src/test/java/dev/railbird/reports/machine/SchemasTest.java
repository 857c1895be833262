package dev.railbird.reports.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.SourceLocation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What build servers read, held against schemas by readers that are not ours. */
class SchemasTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("railbird.root", ".."), "testdata/schemas");
    private static final String HOSTILE = "a]]><b>\u0000&\"'%0A\n::error::x \ud800 \u202e";

    /** Every kind of place and severity, of every check, with texts that a log may hold. */
    private static Results results() {
        Results results = new Results();
        List<SourceLocation> places = List.of(SourceLocation.line("logs/a b%.phh", 7, 61),
                SourceLocation.line("c:\\logs\\x.phh", 1, 0), SourceLocation.whole(HOSTILE),
                SourceLocation.row("postgresql://host/db?x=[1]", HOSTILE));
        results.verdicts(Checks.all().stream().map(check -> Verdict.HOLDS).toList());
        results.verdicts(Checks.all().stream().map(check -> Verdict.notCheckable(HOSTILE))
                .toList());
        int k = 0;
        for (Check check : Checks.all()) {
            for (Severity severity : Severity.values()) {
                results.finding(new Finding(check.id(), severity, places.get(k++ % places.size()),
                        Optional.empty(), 0, HOSTILE, HOSTILE, HOSTILE, HOSTILE, false, HOSTILE));
            }
        }
        return results;
    }

    private static List<String> sarifComplaints(String text) throws IOException {
        URI name = URI.create("urn:sarif");
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        validator.registerSchema(name, Files.readString(
                FOLDER.resolve("sarif-2.1.0.subset.json"), StandardCharsets.UTF_8));
        Validator.Result result = validator.validate(name, text);
        return result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError()).toList();
    }

    private static void junit(String text) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("junit.subset.xsd").toFile()).newValidator()
                .validate(new StreamSource(new StringReader(text)));
    }

    private static String sarif(Results results) {
        StringWriter out = new StringWriter();
        Sarif.write(results, "0", out);
        return out.toString();
    }

    private static String junit(Results results) throws IOException {
        StringWriter out = new StringWriter();
        JUnitXml.write(results, out);
        return out.toString();
    }

    @Test
    void sarifIsValid() throws IOException {
        assertEquals(List.of(), sarifComplaints(sarif(results())));
        assertEquals(List.of(), sarifComplaints(sarif(new Results())));
        assertEquals(Checks.all().size() * Severity.values().length,
                sarif(results()).split("\"ruleId\"", -1).length - 1);
    }

    @Test
    void junitIsValid() throws Exception {
        junit(junit(results()));
        junit(junit(new Results()));
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws Exception {
        String sarif = sarif(results());
        assertFalse(sarifComplaints(sarif.replace("\"startLine\":7", "\"startLine\":0")).isEmpty());
        assertFalse(sarifComplaints(sarif.replace("\"error\"", "\"fatal\"")).isEmpty());
        String junit = junit(results());
        assertThrows(SAXException.class, () -> junit(junit.replace("classname", "class")));
        assertThrows(SAXException.class, () -> junit(junit.replace("errors=\"0\"", "")));
    }

    @Test
    void gitHubGetsNoMoreOfAKindThanItShows() {
        List<String> lines = Annotations.lines(results());
        for (String command : List.of("::error ", "::warning ", "::notice ")) {
            assertEquals(10, lines.stream().filter(line -> line.startsWith(command)).count());
        }
        assertTrue(lines.stream().noneMatch(line -> line.contains("\n")));
        assertTrue(sarif(results(6_000)).split("\"ruleId\"", -1).length - 1 <= 5_000,
                "GitHub shows no more results of a run");
    }

    private static Results results(int findings) {
        Results results = new Results();
        for (int k = 0; k < findings; k++) {
            results.finding(new Finding(Checks.all().get(0).id(), Severity.NOTICE,
                    SourceLocation.line("a", 1, 1), Optional.empty(), 0, "", "", "", "", false,
                    ""));
        }
        return results;
    }
}
