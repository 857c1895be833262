package dev.railbird.importers.platform;

import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.platform.Settings.Stakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a hand of a round whose stakes are disclosed. */
final class RoundHand {
    private final Settings settings;
    private final Stakes stakes;
    private final CallLog calls;
    private final Round round;
    private final List<String> players;
    private final List<Note> notes = new ArrayList<>();

    RoundHand(Settings settings, Stakes stakes, CallLog calls, Round round,
            List<String> players) {
        this.settings = settings;
        this.stakes = stakes;
        this.calls = calls;
        this.round = round;
        this.players = players;
    }

    PokerHand hand() {
        List<SeatSetup> seats = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            String user = players.get(i);
            seats.add(new SeatSetup(user, Integer.toString(round.seats.get(user)), stack(user),
                    new ForcedBets(Chips.ZERO, Chips.of(blind(i)), false, Chips.ZERO), true));
        }
        HandSetup setup = new HandSetup(Variant.NO_LIMIT_HOLDEM, ChipScale.WHOLE,
                new BetSizes(Chips.of(stakes.big()), Chips.of(stakes.big()), Chips.ZERO), seats,
                Optional.of(SeatNumber.of(players.size())), false, stakes.rake());
        notes.add(new Note(Note.Kind.INFERRED, "RULE-07", "button and blinds are not in the log",
                "", round.isCardsOfAll() ? "taken from the first card" : "taken from the first"
                        + " actor", "The protocol never tells them.", round.first.at()));
        RoundEvents events = new RoundEvents(settings, round, players, notes);
        return new PokerHand(new HandId(round.lobby + "#" + round.number),
                new StreamId(round.lobby), record(round.first.at()), round.first.at(),
                PlatformImporter.FORMAT, "platform", setup, PokerHand.Implied.ALL, events.list(),
                claims(seats),
                List.of(new Attribute("time", "\"" + round.first.time() + "\"")), notes,
                round.end().isPresent());
    }

    private static String record(SourceLocation place) {
        return place.at() instanceof SourceLocation.Line line ? Integer.toString(line.line()) : "";
    }

    /** Heads-up the button, which is last, posts the small blind. */
    private long blind(int index) {
        int small = players.size() == 2 ? 1 : 0;
        int big = players.size() == 2 ? 0 : 1;
        return index == small ? stakes.small() : index == big ? stakes.big() : 0;
    }

    /** At the server's tap: what the join brought and the rounds since then. */
    private StartingStack stack(String user) {
        OptionalLong chips = settings.hero().isPresent() ? OptionalLong.empty()
                : calls.chipsAt(user, round.lobby, round.first.time());
        long stack = chips.orElse(0) + round.wonBefore.getOrDefault(user, 0L);
        return chips.isEmpty() || stack <= 0 || stack > 1L << 50 ? StartingStack.UNKNOWN
                : StartingStack.of(Chips.of(stack));
    }

    private List<RecordedClaim> claims(List<SeatSetup> seats) {
        List<RecordedClaim> claims = new ArrayList<>();
        Map<String, Long> results = round.results();
        for (int i = 0; i < players.size() && round.end().isPresent(); i++) {
            Long net = results.get(players.get(i));
            if (net == null) {
                continue;
            }
            SeatNumber seat = SeatNumber.of(i + 1);
            boolean isKnown = seats.get(i).stack() instanceof StartingStack.Known;
            long stack = seats.get(i).stack() instanceof StartingStack.Known known
                    ? known.chips().units() + net : 0;
            if (isKnown && stack >= 0) {
                claims.add(new RecordedClaim(0, new Claim.FinalStack(seat, Chips.of(stack)),
                        round.end().get().at()));
            } else {
                claims.add(new RecordedClaim(0, new Claim.NetResult(seat, new ChipDelta(net)),
                        round.end().get().at()));
            }
            if (isKnown && stack < 0) {
                notes.add(new Note(Note.Kind.VIOLATION, "RULE-14", "S2-STACK: a player loses more"
                        + " than the stack", Long.toString(stack - net), Long.toString(-net),
                        "Compare the join and the rounds before.", round.end().get().at()));
            }
        }
        return claims;
    }
}
