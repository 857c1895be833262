package dev.railbird.cli.golden;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.digest.HandDigest;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfDigest;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import dev.railbird.core.words.EventWords;
import dev.railbird.core.words.GolfWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a game as lines of fields, named by JSON Pointers. */
final class GoldenStates {
    /** Eight bytes of a step's digest tell it from any other. */
    private static final int DIGEST_LENGTH = 16;

    private GoldenStates() {
    }

    static List<String> of(GameAudit audit) {
        return audit.told(GoldenStates::poker, GoldenStates::golf);
    }

    /** Who sits where with what, and what the stakes are. */
    static String setup(GameAudit audit) {
        return audit.told(hand -> GoldenSetup.of(hand.replay()),
                game -> "/values=" + game.replay().values().name() + " | the game");
    }

    /** Where the steps stand in their source. */
    static List<String> places(GameAudit audit) {
        return audit.told(hand -> hand.replay().steps().stream()
                .map(step -> step.recorded().location().toString()).toList(),
                game -> game.replay().steps().stream()
                        .map(step -> step.recorded().location().toString()).toList());
    }

    private static List<String> poker(HandAudit audit) {
        HandReplay replay = audit.replay();
        List<Digest> digests = new HandDigest().each(replay);
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < replay.steps().size(); k++) {
            Step step = replay.steps().get(k);
            lines.add(start(digests.get(k)) + " " + fields(step.state(), step instanceof Step.Refused)
                    + " | " + oneLine(EventWords.ofStep(replay, k)));
        }
        return lines;
    }

    private static String start(Digest digest) {
        return digest.toString().substring(0, DIGEST_LENGTH);
    }

    private static String fields(HandState state, boolean isRefused) {
        ChipScale scale = state.setup().scale();
        StringBuilder line = new StringBuilder(160);
        field(line, "/phase", state.phase().name());
        field(line, "/street", state.streetName());
        field(line, "/toAct", state.seatToAct().map(SeatNumber::toString).orElse("-"));
        field(line, "/pot", scale.text(state.potTotal()));
        field(line, "/bet", scale.text(state.betToMatch()));
        field(line, "/board", cards(state.board()));
        for (int i = 1; i <= state.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            String at = "/seats/" + i;
            field(line, at + "/stack", state.hasUnknownStack(seat) ? "?"
                    : scale.text(state.stackOf(seat)));
            field(line, at + "/bet", scale.text(state.streetBetOf(seat)));
            field(line, at + "/cards", cards(state.cardsOf(seat)));
            field(line, at + "/in", Boolean.toString(state.isLive(seat)));
        }
        if (isRefused) {
            field(line, "/refused", "true");
        }
        return line.toString();
    }

    private static List<String> golf(GolfAudit audit) {
        List<Digest> digests = new GolfDigest().each(audit.replay());
        List<String> lines = new ArrayList<>();
        String seed = "-";
        for (GolfStep step : audit.replay().steps()) {
            StringBuilder line = new StringBuilder(160);
            line.append(start(digests.get(lines.size())));
            if (step.recorded().event() instanceof GolfEvent.RoundStarted round) {
                seed = round.seed().map(Object::toString).orElse("-");
            }
            table(line, step.state(), seed);
            if (step.isRefused()) {
                field(line, "/refused", "true");
            }
            lines.add(line + " | " + oneLine(GolfWords.of(step.recorded().event(),
                    step.state())));
        }
        return lines;
    }

    private static void table(StringBuilder line, GolfState table, String seed) {
        field(line, "/phase", table.phase().word());
        field(line, "/round", Integer.toString(table.round()));
        field(line, "/rounds", Integer.toString(table.totalRounds()));
        field(line, "/dealer", Integer.toString(table.dealerIndex() + 1));
        field(line, "/toAct", table.phase().isInPlay()
                ? Integer.toString(table.currentIndex() + 1) : "-");
        field(line, "/seed", seed);
        field(line, "/deck", Integer.toString(table.deckLeft()));
        List<GolfCard> pile = table.discard();
        field(line, "/discard", pile.isEmpty() ? "-" : pile.get(pile.size() - 1).toString());
        field(line, "/pile", Integer.toString(pile.size()));
        field(line, "/held", table.held().map(GolfCard::toString).orElse("-"));
        field(line, "/finisher", table.finisher().map(PlayerId::text).orElse("-"));
        field(line, "/flipsDone", players(table.flipsDone()));
        field(line, "/finalTurns", players(table.finalTurns()));
        for (int i = 0; i < table.seats().size(); i++) {
            seat(line, "/seats/" + (i + 1), table.seats().get(i));
        }
    }

    private static String players(List<PlayerId> players) {
        return players.isEmpty() ? "-"
                : players.stream().map(PlayerId::text).collect(Collectors.joining(","));
    }

    private static void seat(StringBuilder line, String at, GolfSeat seat) {
        StringBuilder cards = new StringBuilder();
        for (int k = 0; k < seat.cards().size(); k++) {
            cards.append(seat.isFaceUp(k) ? "" : "-").append(seat.cards().get(k));
        }
        field(line, at + "/player", seat.player().text());
        field(line, at + "/name", seat.name());
        field(line, at + "/cards", cards.length() == 0 ? "-" : cards.toString());
        field(line, at + "/score", Integer.toString(seat.score()));
        field(line, at + "/total", Integer.toString(seat.total()));
        field(line, at + "/roundsWon", Integer.toString(seat.roundsWon()));
    }

    static void field(StringBuilder line, String pointer, String value) {
        line.append(line.length() == 0 ? "" : " ").append(pointer).append('=')
                .append(oneLine(value).replace(' ', '_'));
    }

    private static String cards(List<?> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(text::append);
        return text.length() == 0 ? "-" : text.toString();
    }

    /** Names of players are words of a log; a line of this file must stay a line. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean isBreak = c == 0x7F || c == 0x85 || c == '\u2028' || c == '\u2029';
            line.append(c < ' ' || isBreak ? '?' : c);
        }
        return line.toString();
    }
}
