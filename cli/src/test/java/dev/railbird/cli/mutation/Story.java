package dev.railbird.cli.mutation;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.golf.GolfGame;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What an audit makes of one hand or game, places apart. */
public record Story(String id, String digest, List<String> claims, TreeSet<String> held) {
    static Story of(GameAudit game) {
        TreeSet<String> held = new TreeSet<>();
        for (int k = 0; k < Checks.all().size(); k++) {
            if (game.verdicts().get(k).equals(Verdict.HOLDS)) {
                held.add(Checks.all().get(k).id().text());
            }
        }
        List<String> claims = game.told(
                hand -> hand.replay().hand().claims().stream().map(RecordedClaim::claim)
                        .map(Object::toString).sorted().toList(),
                golf -> golf.replay().game().claims().stream().map(GolfGame.Claimed::claim)
                        .map(Object::toString).sorted().toList());
        return new Story(game.stream().text() + " " + game.id().text(),
                game.digest().toString(), claims, held);
    }

    public static List<Story> all(Told told) {
        return told.games().stream().map(Story::of).toList();
    }

    /** The story of the hand of this name, if there is one. */
    static Optional<Story> find(List<Story> stories, String hand) {
        return stories.stream().filter(story -> story.id().contains(hand)).findFirst();
    }

    boolean isSame(Story other) {
        return id.equals(other.id) && digest.equals(other.digest) && claims.equals(other.claims);
    }
}
