package dev.railbird.reports.html;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.words.Visible;
import dev.railbird.reports.html.HandPage.Fault;
import java.util.List;

/** Pages of hands that were just audited. */
public final class HandPages {
    /** What a source says at a place; empty when that cannot be had. */
    public interface RawText {
        String at(SourceLocation place);
    }

    private HandPages() {
    }

    public static HandPage of(long key, GameAudit audit, RawText raw) {
        return audit.told(hand -> poker(key, hand, raw), game -> golf(key, game, raw));
    }

    private static HandPage poker(long key, HandAudit hand, RawText raw) {
        return page(key, hand, hand.replay().hand().setup().variant().title(),
                hand.replay().profile().name(), PokerFrames.of(hand, raw),
                PokerDeck.of(hand.replay()));
    }

    private static HandPage golf(long key, GolfAudit game, RawText raw) {
        return page(key, game, "six-card golf", game.replay().values().name(),
                GolfFrames.of(game, raw), GolfDecks.of(game.replay()));
    }

    private static HandPage page(long key, GameAudit audit, String variant, String profile,
            List<Frame> frames, List<HandPage.DeckStrip> decks) {
        return new HandPage(key, Visible.text(audit.id().text()), audit.game(), variant, profile,
                audit.status().word(), Meanings.of(audit.status()),
                Meanings.of(audit.level()) + " (" + audit.level() + ")",
                audit.location().toString(),
                audit.digest().toString(), audit.steps(),
                audit.findings().stream().map(HandPages::fault).toList(), frames, decks);
    }

    private static Fault fault(Finding finding) {
        return new Fault(finding.check().text(), finding.severity().word(),
                Visible.text(finding.sentence()), Visible.text(finding.expected()),
                Visible.text(finding.found()), Visible.text(finding.difference()),
                Visible.text(finding.hint()), finding.location().toString(),
                finding.followsFrom());
    }
}
