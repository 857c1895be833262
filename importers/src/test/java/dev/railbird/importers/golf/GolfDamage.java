package dev.railbird.importers.golf;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.generate.SplitMix64;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfEvent.DealtHand;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfGame.Claimed;
import dev.railbird.core.golf.GolfGame.Recorded;
import dev.railbird.core.golf.GolfRank;
import dev.railbird.core.golf.GolfSuit;
import dev.railbird.core.golf.PlayerId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that is changed in a clean log. */
enum GolfDamage {
    SEED, DEALT_CARD, FIRST_DISCARD, DRAWN_CARD, DRAWN_AND_USED_CARD, SWAPPED_IN, SWAPPED_OUT,
    DISCARDED, INITIAL_CARD, POSITION, PILE, PLAYER, ROW_REMOVED, ROW_REMOVED_RENUMBERED,
    ROW_DOUBLED, NEIGHBOURS_EXCHANGED, TIME, ROUND_SCORE, FINAL_HAND, FINISHER, TOTAL, ROUNDS_WON,
    WINNER, FIRST_TO_ACT;

    /** The damaged game and the number of the event where it is. */
    record Damaged(GolfGame game, long event) {
    }

    private static final PlayerId STRANGER = new PlayerId("cpu_00000000");

    Optional<Damaged> of(GolfGame game, SplitMix64 random) {
        return switch (this) {
            case ROUND_SCORE, FINAL_HAND, FINISHER, TOTAL, ROUNDS_WON, WINNER, FIRST_TO_ACT ->
                    claim(game, random);
            default -> event(game, random);
        };
    }

    private Optional<Damaged> claim(GolfGame game, SplitMix64 random) {
        List<Claimed> claims = new ArrayList<>(game.claims());
        int from = random.below(Math.max(1, claims.size()));
        for (int k = 0; k < claims.size(); k++) {
            int at = (from + k) % claims.size();
            Claimed claimed = claims.get(at);
            Optional<GolfClaim> other = other(claimed.claim(), random);
            if (other.isPresent()) {
                claims.set(at, new Claimed(claimed.event(), other.get(), claimed.location()));
                return Optional.of(new Damaged(with(game, game.events(), claims),
                        claimed.event()));
            }
        }
        return Optional.empty();
    }

    private Optional<GolfClaim> other(GolfClaim claim, SplitMix64 random) {
        int by = 1 + random.below(9);
        if (this == ROUND_SCORE && claim instanceof GolfClaim.RoundScore score) {
            return Optional.of(new GolfClaim.RoundScore(score.player(), score.score() - by));
        } else if (this == FINAL_HAND && claim instanceof GolfClaim.FinalHand hand) {
            List<GolfCard> cards = new ArrayList<>(hand.cards());
            cards.set(by % 6, other(cards.get(by % 6), random));
            return Optional.of(new GolfClaim.FinalHand(hand.player(), cards));
        } else if (this == FINISHER && claim instanceof GolfClaim.Finisher) {
            return Optional.of(new GolfClaim.Finisher(Optional.of(STRANGER)));
        } else if (this == TOTAL && claim instanceof GolfClaim.Total total) {
            return Optional.of(new GolfClaim.Total(total.player(), total.total() + by));
        } else if (this == ROUNDS_WON && claim instanceof GolfClaim.RoundsWon won) {
            return Optional.of(new GolfClaim.RoundsWon(won.player(), won.rounds() + 1));
        } else if (this == WINNER && claim instanceof GolfClaim.Winner) {
            return Optional.of(new GolfClaim.Winner(Optional.of(STRANGER)));
        } else if (this == FIRST_TO_ACT && claim instanceof GolfClaim.FirstToAct first) {
            return Optional.of(new GolfClaim.FirstToAct(first.index() + 1));
        }
        return Optional.empty();
    }

    private Optional<Damaged> event(GolfGame game, SplitMix64 random) {
        List<Recorded> events = new ArrayList<>(game.events());
        int from = random.below(events.size());
        for (int k = 0; k < events.size(); k++) {
            int at = (from + k) % events.size();
            long number = events.get(at).number();
            if (damage(events, at, random)) {
                return Optional.of(new Damaged(with(game, events, game.claims()), number));
            }
        }
        return Optional.empty();
    }

    private boolean damage(List<Recorded> events, int at, SplitMix64 random) {
        Recorded row = events.get(at);
        boolean isMiddle = at > 0 && at < events.size() - 1;
        boolean isPlay = row.event() instanceof GolfEvent.CardDrawn
                || row.event() instanceof GolfEvent.CardSwapped
                || row.event() instanceof GolfEvent.CardDiscarded;
        switch (this) {
            case ROW_REMOVED:
                return isMiddle && isPlay && events.remove(at) != null;
            case ROW_REMOVED_RENUMBERED:
                return isMiddle && isPlay && removed(events, at);
            case ROW_DOUBLED:
                if (isMiddle) {
                    events.add(at, row);
                }
                return isMiddle;
            case NEIGHBOURS_EXCHANGED:
                return isMiddle && isPlay && exchanged(events, at);
            case TIME:
                if (at < 1 || row.playedAt().isEmpty()) {
                    return false;
                }
                events.set(at, new Recorded(row.number(), row.event(), row.provenance(),
                        row.location(), row.playedAt().map(time -> time.minusSeconds(9_999))));
                return true;
            case DRAWN_AND_USED_CARD:
                return isPlay && used(events, at, random);
            default:
                Optional<GolfEvent> other = other(row.event(), random);
                other.ifPresent(event -> events.set(at, with(row, row.number(), event)));
                return other.isPresent();
        }
    }

    private static boolean removed(List<Recorded> events, int at) {
        events.remove(at);
        for (int k = at; k < events.size(); k++) {
            events.set(k, with(events.get(k), events.get(k).number() - 1, events.get(k).event()));
        }
        return true;
    }

    private static boolean exchanged(List<Recorded> events, int at) {
        Recorded first = events.get(at);
        Recorded second = events.get(at + 1);
        if (first.event() instanceof GolfEvent.InitialFlip
                || second.event() instanceof GolfEvent.PlayerLeft) {
            return false;
        }
        events.set(at, with(first, first.number(), second.event()));
        events.set(at + 1, with(second, second.number(), first.event()));
        return true;
    }

    /** Draw and discard show one other card: no event contradicts another. */
    private static boolean used(List<Recorded> events, int at, SplitMix64 random) {
        boolean fits = at + 1 < events.size()
                && events.get(at).event() instanceof GolfEvent.CardDrawn draw
                && draw.from() == GolfEvent.Pile.DECK
                && events.get(at + 1).event() instanceof GolfEvent.CardDiscarded;
        if (!fits) {
            return false;
        }
        GolfEvent.CardDrawn draw = (GolfEvent.CardDrawn) events.get(at).event();
        GolfCard card = other(draw.card(), random);
        events.set(at, with(events.get(at), events.get(at).number(),
                new GolfEvent.CardDrawn(draw.player(), draw.from(), card)));
        events.set(at + 1, with(events.get(at + 1), events.get(at + 1).number(),
                new GolfEvent.CardDiscarded(draw.player(), card)));
        return true;
    }

    private Optional<GolfEvent> other(GolfEvent event, SplitMix64 random) {
        if (event instanceof GolfEvent.RoundStarted start) {
            return Optional.ofNullable(round(start, random));
        } else if (event instanceof GolfEvent.CardDrawn draw) {
            return switch (this) {
                case DRAWN_CARD -> Optional.of(new GolfEvent.CardDrawn(draw.player(), draw.from(),
                        other(draw.card(), random)));
                case PILE -> Optional.of(new GolfEvent.CardDrawn(draw.player(),
                        GolfEvent.Pile.values()[1 - draw.from().ordinal()], draw.card()));
                case PLAYER -> Optional.of(new GolfEvent.CardDrawn(STRANGER, draw.from(),
                        draw.card()));
                default -> Optional.empty();
            };
        } else if (event instanceof GolfEvent.CardSwapped swap) {
            return switch (this) {
                case SWAPPED_IN -> Optional.of(new GolfEvent.CardSwapped(swap.player(),
                        swap.position(), other(swap.newCard(), random), swap.oldCard()));
                case SWAPPED_OUT -> Optional.of(new GolfEvent.CardSwapped(swap.player(),
                        swap.position(), swap.newCard(), other(swap.oldCard(), random)));
                case POSITION -> Optional.of(new GolfEvent.CardSwapped(swap.player(),
                        (swap.position() + 1 + random.below(6)) % 7, swap.newCard(),
                        swap.oldCard()));
                case PLAYER -> Optional.of(new GolfEvent.CardSwapped(STRANGER, swap.position(),
                        swap.newCard(), swap.oldCard()));
                default -> Optional.empty();
            };
        } else if (event instanceof GolfEvent.CardDiscarded discard && this == DISCARDED) {
            return Optional.of(new GolfEvent.CardDiscarded(discard.player(),
                    other(discard.card(), random)));
        } else if (event instanceof GolfEvent.InitialFlip flip && this == INITIAL_CARD) {
            List<GolfCard> cards = new ArrayList<>(flip.cards());
            cards.set(0, other(cards.get(0), random));
            return Optional.of(new GolfEvent.InitialFlip(flip.player(), flip.positions(), cards));
        }
        return Optional.empty();
    }

    private GolfEvent round(GolfEvent.RoundStarted start, SplitMix64 random) {
        List<DealtHand> hands = new ArrayList<>(start.hands());
        return switch (this) {
            case SEED -> new GolfEvent.RoundStarted(start.round(),
                    start.seed().map(seed -> seed.add(BigInteger.ONE)), hands,
                    start.firstDiscard());
            case FIRST_DISCARD -> new GolfEvent.RoundStarted(start.round(), start.seed(), hands,
                    start.firstDiscard().map(card -> other(card, random)));
            case DEALT_CARD -> {
                int at = random.below(hands.size());
                List<GolfCard> cards = new ArrayList<>(hands.get(at).cards());
                cards.set(5, other(cards.get(5), random));
                hands.set(at, new DealtHand(hands.get(at).player(), cards));
                yield new GolfEvent.RoundStarted(start.round(), start.seed(), hands,
                        start.firstDiscard());
            }
            default -> null;
        };
    }

    private static GolfCard other(GolfCard card, SplitMix64 random) {
        int step = 1 + random.below(51);
        int kind = (card.rank().ordinal() % 13 * 4 + card.suit().ordinal() + step) % 52;
        return new GolfCard(GolfRank.values()[kind / 4], GolfSuit.values()[kind % 4]);
    }

    private static Recorded with(Recorded row, long number, GolfEvent event) {
        return new Recorded(number, event, Provenance.RECORDED, row.location(), row.playedAt());
    }

    private static GolfGame with(GolfGame game, List<Recorded> events, List<Claimed> claims) {
        return new GolfGame(game.id(), game.stream(), game.record(), game.location(),
                game.format(), events, claims, game.attributes(), game.notes());
    }
}
