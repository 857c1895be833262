package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The seats of a hand: everybody who sat at the table when it started, in ascending order, and
 * after them whoever sat down while it ran. Seats of the store count from 0 and stay as labels.
 */
final class HandSeats {
    private final List<SeatAt> players = new ArrayList<>();
    private final List<Boolean> knownStacks = new ArrayList<>();
    private final TreeMap<Integer, Integer> indexes = new TreeMap<>();
    private final TreeMap<Integer, Chips> blinds = new TreeMap<>();
    private final List<Integer> dealtIn = new ArrayList<>();
    private final int seatedAtStart;
    private boolean hasInferred;
    /** Where players who sit down during the hand go next. */
    private int joins;

    HandSeats(HandRows hand) {
        TreeMap<Integer, Optional<SeatAt>> all = new TreeMap<>();
        hand.before.forEach(at -> all.put(at.seat(), Optional.of(at)));
        for (Entry dealt : hand.all(EventKind.CARDS_DEALT)) {
            int seat = dealt.payload().seat("seat_id");
            all.putIfAbsent(seat, Optional.empty());
            if (!dealtIn.contains(seat)) {
                dealtIn.add(seat);
            }
        }
        for (Entry blind : hand.all(EventKind.BLIND_POSTED)) {
            blinds.putIfAbsent(blind.payload().seat("seat_id"), blind.payload().chips("amount"));
        }
        for (Map.Entry<Integer, Optional<SeatAt>> seat : all.entrySet()) {
            boolean isSound = seat.getValue().isPresent()
                    && (!hand.followsDoubt || fits(hand, seat.getValue().get()));
            Optional<Chips> inferred = isSound ? Optional.empty()
                    : inferred(hand, seat.getKey());
            hasInferred |= !isSound;
            SeatAt player = seat.getValue().orElse(new SeatAt(seat.getKey(), "", Chips.ZERO));
            add(inferred.map(player::with).orElse(player),
                    seat.getValue().isPresent() || inferred.isPresent());
        }
        seatedAtStart = players.size();
        joins = seatedAtStart;
        for (Entry sits : hand.all(EventKind.PLAYER_SAT_DOWN)) {
            players.add(new SeatAt(sits.payload().seat("seat_id"),
                    sits.payload().text("player_id"), sits.payload().chips("stack")));
            knownStacks.add(true);
        }
    }

    private void add(SeatAt player, boolean isKnown) {
        indexes.put(player.seat(), players.size());
        players.add(player);
        knownStacks.add(isKnown);
    }

    /** A stack that no event tells follows from what the first action leaves and takes. */
    private Optional<Chips> inferred(HandRows hand, int seat) {
        return afterBlinds(hand, seat).map(rest -> rest.plus(blind(seat)));
    }

    /** A stack after a doubtful hand is kept when the first action starts from what it leaves. */
    private boolean fits(HandRows hand, SeatAt at) {
        return afterBlinds(hand, at.seat())
                .map(rest -> rest.equals(at.paying(blind(at.seat())).stack())).orElse(true);
    }

    private Optional<Chips> afterBlinds(HandRows hand, int seat) {
        for (Entry action : hand.all(EventKind.ACTION_APPLIED)) {
            if (action.payload().seat("seat_id") == seat) {
                return Optional.of(action.payload().chips("new_stack")
                        .plus(action.payload().chips("chips_committed")));
            }
        }
        return Optional.empty();
    }

    private Chips blind(int seat) {
        return blinds.getOrDefault(seat, Chips.ZERO);
    }

    boolean hasInferredStacks() {
        return hasInferred;
    }

    int count() {
        return players.size();
    }

    int dealtIn() {
        return dealtIn.size();
    }

    /** Place of the seat among those who were dealt cards, in ascending order, from 0. */
    int placeInDeal(int seat) {
        return (int) dealtIn.stream().filter(other -> other < seat).count();
    }

    Optional<SeatNumber> number(int seat) {
        return Optional.ofNullable(indexes.get(seat)).map(index -> SeatNumber.of(index + 1));
    }

    SeatAt player(SeatNumber number) {
        return players.get(number.index());
    }

    boolean isDealtIn(SeatNumber number) {
        return number.index() < seatedAtStart && dealtIn.contains(player(number).seat());
    }

    /** From here on the seat means the player who has just sat down. */
    SeatNumber join(int seat) {
        indexes.put(seat, joins);
        joins++;
        return SeatNumber.of(joins);
    }

    List<SeatSetup> setups() {
        List<SeatSetup> setups = new ArrayList<>(players.size());
        for (int k = 0; k < players.size(); k++) {
            SeatAt at = players.get(k);
            boolean isAtStart = k < seatedAtStart;
            Chips blind = isAtStart ? blinds.getOrDefault(at.seat(), Chips.ZERO) : Chips.ZERO;
            setups.add(new SeatSetup(at.player(), Integer.toString(at.seat()),
                    knownStacks.get(k) ? StartingStack.of(at.stack()) : StartingStack.UNKNOWN,
                    blind.isZero() ? ForcedBets.NONE
                            : new ForcedBets(Chips.ZERO, blind, false, Chips.ZERO),
                    isAtStart && dealtIn.contains(at.seat())));
        }
        return setups;
    }
}
