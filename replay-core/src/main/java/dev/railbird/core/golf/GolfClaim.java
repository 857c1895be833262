package dev.railbird.core.golf;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What a log says of the state or the outcome of a game; never fed to the fold. */
public sealed interface GolfClaim {

    /** The seat that acts first in a round, counted from zero in the order of the seats. */
    record FirstToAct(int index) implements GolfClaim {
    }

    /** What a player scored in a round, after all bonuses. */
    record RoundScore(PlayerId player, int score) implements GolfClaim {
    }

    /** The cards of a player when the round is over. */
    record FinalHand(PlayerId player, List<GolfCard> cards) implements GolfClaim {
        public FinalHand {
            cards = List.copyOf(cards);
        }
    }

    /** Who was the first with all cards face up. */
    record Finisher(Optional<PlayerId> player) implements GolfClaim {
    }

    /** A player's total when the game is over. */
    record Total(PlayerId player, int total) implements GolfClaim {
    }

    record RoundsWon(PlayerId player, int rounds) implements GolfClaim {
    }

    /** A total as an export of the app states it: by name, which two players may share. */
    record ExportedTotal(String name, int total) implements GolfClaim {
    }

    /** The name of the first player with the lowest total, also when it is shared. */
    record ExportedWinner(Optional<String> name) implements GolfClaim {
    }

    /** The player with the lowest total; nobody when it is shared. */
    record Winner(Optional<PlayerId> player) implements GolfClaim {
    }

    /** Where the store keeps the event: its id among all rows. Another copy may have another. */
    record StoredAt(long position) implements GolfClaim {
    }

    /** The seed of the round that the event starts, told by who asks for the audit. */
    record ToldSeed(BigInteger seed) implements GolfClaim {
    }
}
