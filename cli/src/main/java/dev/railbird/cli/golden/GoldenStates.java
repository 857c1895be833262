package dev.railbird.cli.golden;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import dev.railbird.core.words.EventWords;
import dev.railbird.core.words.GolfWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a game as lines of fields, named by JSON Pointers. */
final class GoldenStates {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:Chips|ChipDelta)\\[units=(-?\\d{1,18})]");

    private GoldenStates() {
    }

    static List<String> of(GameAudit audit) {
        return audit.told(GoldenStates::poker, GoldenStates::golf);
    }

    /** Where the steps stand in their source. */
    static List<String> places(GameAudit audit) {
        return audit.told(hand -> hand.replay().steps().stream()
                .map(step -> step.recorded().location().toString()).toList(),
                game -> game.replay().steps().stream()
                        .map(step -> step.recorded().location().toString()).toList());
    }

    /** Everything that the log says of states and outcome, a line each. */
    static List<String> claims(GameAudit audit) {
        return audit.told(GoldenStates::pokerClaims, GoldenStates::golfClaims);
    }

    private static List<String> pokerClaims(HandAudit audit) {
        List<String> lines = new ArrayList<>();
        for (RecordedClaim recorded : audit.replay().hand().claims()) {
            if (!(recorded.claim() instanceof Claim.OfRecords)) {
                lines.add(claim(recorded.claim().toString(),
                        audit.replay().hand().setup().scale(),
                        "claimed after event " + recorded.afterEvent()));
            }
        }
        return lines;
    }

    /** Members of a JSON object come in any order, so these are sorted. */
    private static List<String> golfClaims(GolfAudit audit) {
        return audit.replay().game().claims().stream()
                .filter(recorded -> !(recorded.claim() instanceof GolfClaim.StoredAt))
                .map(recorded -> claim(recorded.claim().toString(), ChipScale.WHOLE,
                        "claimed with event " + recorded.event()))
                .sorted().toList();
    }

    /** {@code FinalStack[seat=p1, stack=Chips[units=200]]} as fields. */
    private static String claim(String text, ChipScale scale, String words) {
        int open = text.indexOf('[');
        String kind = text.substring(0, open);
        StringBuilder line = new StringBuilder();
        String inside = text.substring(open + 1, text.length() - 1);
        int from = 0;
        int depth = 0;
        for (int k = 0; k <= inside.length(); k++) {
            char c = k < inside.length() ? inside.charAt(k) : ',';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            boolean isEnd = k == inside.length() || c == ',' && depth == 0;
            if (isEnd) {
                member(line, kind, inside.substring(from, k).strip(), scale);
                from = k + 1;
            }
        }
        return line + " | " + words;
    }

    private static void member(StringBuilder line, String kind, String member,
            ChipScale scale) {
        int equals = member.indexOf('=');
        if (equals > 0) {
            String value = member.substring(equals + 1);
            Matcher amount = AMOUNT.matcher(value);
            field(line, "/claim/" + kind + "/" + member.substring(0, equals), amount.matches()
                    ? scale.text(Long.parseLong(amount.group(1))) : value);
        }
    }

    private static List<String> poker(HandAudit audit) {
        HandReplay replay = audit.replay();
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < replay.steps().size(); k++) {
            Step step = replay.steps().get(k);
            lines.add(fields(step.state(), step instanceof Step.Refused) + " | "
                    + oneLine(EventWords.ofStep(replay, k)));
        }
        return lines;
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
        List<String> lines = new ArrayList<>();
        for (GolfStep step : audit.replay().steps()) {
            GolfState table = step.state();
            StringBuilder line = new StringBuilder(160);
            field(line, "/phase", table.phase().word());
            field(line, "/round", Integer.toString(table.round()));
            field(line, "/toAct", table.phase().isInPlay()
                    ? Integer.toString(table.currentIndex() + 1) : "-");
            field(line, "/deck", Integer.toString(table.deckLeft()));
            List<GolfCard> pile = table.discard();
            field(line, "/discard", pile.isEmpty() ? "-" : pile.get(pile.size() - 1).toString());
            field(line, "/held", table.held().map(GolfCard::toString).orElse("-"));
            for (int i = 0; i < table.seats().size(); i++) {
                seat(line, "/seats/" + (i + 1), table.seats().get(i));
            }
            if (step.isRefused()) {
                field(line, "/refused", "true");
            }
            lines.add(line + " | " + oneLine(GolfWords.of(step.recorded().event(), table)));
        }
        return lines;
    }

    private static void seat(StringBuilder line, String at, GolfSeat seat) {
        StringBuilder cards = new StringBuilder();
        for (int k = 0; k < seat.cards().size(); k++) {
            cards.append(seat.isFaceUp(k) ? "" : "-").append(seat.cards().get(k));
        }
        field(line, at + "/cards", cards.length() == 0 ? "-" : cards.toString());
        field(line, at + "/score", Integer.toString(seat.score()));
        field(line, at + "/total", Integer.toString(seat.total()));
    }

    private static void field(StringBuilder line, String pointer, String value) {
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
