package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.replay.HandStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One hand for each thing that the description of the engine names; {@code _form} says which. */
class FormsTest {
    @TestFactory
    Stream<DynamicTest> everyFormIsReadReplayedAndSound() {
        return Hands.text("forms.jsonl").lines().map(line -> dynamicTest(
                line.substring(line.lastIndexOf(":\"") + 2, line.length() - 2), () -> {
                    assertEquals(List.of(), Hands.headlines(line));
                    List<HandAudit> audits = Hands.audits(Hands.read(line));
                    assertEquals(List.of(HandStatus.COMPLETE), audits.stream()
                            .map(audit -> audit.replay().status()).toList());
                }));
    }
}
