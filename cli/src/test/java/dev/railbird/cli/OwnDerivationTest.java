package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A derivation in a jar that a user puts on the class path. */
class OwnDerivationTest {
    private static final String SOURCE = """
            import dev.railbird.core.card.Card;
            import dev.railbird.core.card.CardSlot;
            import dev.railbird.core.fairness.*;
            import java.util.*;

            public class CutDeck implements Derivation {
                public String id() { return "cut-deck"; }
                public int version() { return 1; }
                public String title() { return "the new deck, cut where the seed says"; }
                public SeedSpace seeds() { return new SeedSpace(SeedSpace.Kind.DECIMAL, 6); }
                public Wants wants() { return Wants.NOTHING; }
                public Bias bias() { return Bias.structural("cards keep their order"); }
                public Derived derive(SeedMaterial material) {
                    List<CardSlot> cards = new ArrayList<>();
                    Card.deck().forEach(card -> cards.add(CardSlot.of(card)));
                    Collections.rotate(cards, -Integer.parseInt(material.seed()));
                    return new Derived.Deck(cards, true, List.of(), 1, 0);
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void isListedDerivedFromAndJudgedByLikeAnyOther() throws Exception {
        String jar = jar().toString();
        assertTrue(start(jar, "deck", "--list").out()
                .contains("cut-deck/1  the new deck, cut where the seed says"));
        Path hand = Files.writeString(folder.resolve("hand.phh"), """
                variant = 'NT'
                hand = 'h1'
                antes = [0, 0]
                blinds_or_straddles = [1, 2]
                min_bet = 2
                starting_stacks = [200, 200]
                actions = ['d dh p1 4c5c', 'd dh p2 6c7c', 'p2 f']
                _deal_seed = '2'
                _deal_derivation = 'cut-deck'
                _deal_plan = 'together-by-seat'
                """);
        String verdicts = start(jar, "replay", hand.toString(), "--output", "json").out();
        assertTrue(verdicts.contains("\"SEED-08\":\"HOLDS\""), verdicts);
        assertTrue(verdicts.contains("\"SEED-22\":\"BROKEN\""), verdicts);
        assertTrue(Call.railbird("replay", hand.toString(), "--output", "json").out()
                .contains("the derivation of the deck is unknown"));
    }

    private Path jar() throws Exception {
        Path source = Files.writeString(folder.resolve("CutDeck.java"), SOURCE);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp",
                System.getProperty("java.class.path"), "-d", folder.toString(),
                source.toString()));
        Path jar = folder.resolve("own.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("CutDeck.class"));
            out.write(Files.readAllBytes(folder.resolve("CutDeck.class")));
            out.putNextEntry(new JarEntry(
                    "META-INF/services/dev.railbird.core.fairness.Derivation"));
            out.write("CutDeck\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private Call start(String jar, String... words) throws Exception {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + jar,
                "dev.railbird.cli.Main"), Arrays.stream(words)).toList())
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Call(process.waitFor(), Files.readString(out), "");
    }
}
