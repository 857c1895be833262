package dev.railbird.importers.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.RakeRule;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A new event, claim or place does not pass without a canonical form. */
class EventCatalogueTest {
    @Test
    void everyEventHasOneForm() {
        assertEquals(words(Samples.kinds(PokerEvent.class)),
                EventForms.ALL.stream().map(Form::word).sorted().toList());
        EventForms.ALL.forEach(form -> assertEquals(form.word(), word(form.type())));
    }

    @Test
    void everyClaimHasOneForm() {
        assertEquals(words(Samples.kinds(Claim.class)),
                ClaimForms.ALL.stream().map(Form::word).sorted().toList());
        ClaimForms.ALL.forEach(form -> assertEquals(form.word(), word(form.type())));
    }

    /** The forms of these are written by hand in Places and SetupForm. */
    @Test
    void placesAndRakeRulesAreTheOnesThatTheFormsKnow() {
        assertEquals(List.of("line", "row", "whole"),
                words(Samples.kinds(SourceLocation.Position.class)));
        assertEquals(List.of("none", "percentage", "stated"),
                words(Samples.kinds(RakeRule.class)));
    }

    /** Kinds are written as their types are called. */
    private static String word(Class<?> kind) {
        String name = kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> words(List<Class<?>> kinds) {
        return kinds.stream().map(EventCatalogueTest::word).sorted().toList();
    }
}
