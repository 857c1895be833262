package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Fields;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine itself lets pass, though the audit does not. */
class EngineVerdictTest {
    @Test
    void soundHandsAreAccepted() {
        for (PokerHand hand : Hands.read(Hands.text("hands.jsonl")).hands) {
            assertTrue(EngineVerdict.of(hand).accepts(), hand.id().text());
        }
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            db 6sJdJh     | db AdJdJh       | true
            dh p1 AdKs    | dh p1 AdKs2c    | true
            dh p1 AdKs    | dh p1 1hKs      | true
            p5 sm QsAc    | p5 sm 2c2d      | true
            p1 cc 40      | p1 cc 999       | true
            "rake": 21    | "rake": 31      | true
            db 6sJdJh     | db 6sJd         | false
            p5 cbr 40     | p5 cbr 30       | false
            p4 f          | p5 f            | false
            p1 cc 40      | p1 xx 40        | false
            """)
    void aChangeIsAcceptedOrNot(String from, String to, boolean accepts) {
        PokerHand hand = Hands.read(Hands.text("one-hand.json").replaceFirst(from, to)).hands
                .get(0);
        assertEquals(accepts, EngineVerdict.of(hand).accepts());
    }

    @Test
    void theCorpusSaysTheSame() throws JsonFault {
        String corpus = System.getProperty("railbird.corpus", "");
        Path folder = Path.of(corpus, "idealic", "broken");
        assumeTrue(!corpus.isEmpty() && Files.isDirectory(folder), "no corpus");
        String manifest = "{\"all\":" + Hands.text(folder.resolve("manifest.json")) + "}";
        Items all = (Items) JsonReader.object(manifest, 1, 1).members().get(0).value();
        int judged = 0;
        for (JsonValue entry : all.items()) {
            List<PokerHand> hands =
                    Hands.read(Hands.text(folder.resolve(field(entry, "file")))).hands;
            boolean accepts = !hands.isEmpty()
                    && EngineVerdict.of(hands.get(hands.size() - 1)).accepts();
            assertEquals(field(entry, "packageVerdict").equals("accepts"), accepts,
                    field(entry, "file"));
            judged++;
        }
        assertTrue(judged > 0, "the manifest has entries");
    }

    private static String field(JsonValue entry, String name) {
        return ((Fields) entry).members().stream().filter(member -> member.name().equals(name))
                .map(member -> ((Text) member.value()).text()).findFirst().orElseThrow();
    }
}
