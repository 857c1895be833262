package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.List;
import java.util.Optional;

/** Which of the three deal-r made a hand, and what in the log says so. */
enum DealrProfile {
    /** The service as it runs: the deck comes from the commit, and is rebuilt for each command. */
    SERVER("deal-r-server"),
    /** The engine alone, with one deck for a hand and a seed that is revealed. */
    ENGINE("deal-r-engine"),
    /** An engine that does what the documentation says. */
    DOCUMENTED("deal-r-documented");

    private final String word;

    DealrProfile(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** A profile and the evidence for it, in words. */
    record Choice(DealrProfile profile, String evidence, boolean isCertain) {
    }

    /**
     * The evidence of the hand itself; what leaves it open is decided by earlier hands of the
     * table.
     */
    static Choice of(HandRows hand, Optional<String> before) {
        if (!isHash(hand.commit())) {
            return new Choice(SERVER, "the commit is a text of the client and no hash", true);
        }
        if (hand.start.version() > 1 && !hand.handId().equals(hand.start.stream())) {
            return new Choice(SERVER, "the hand lies in the stream of another", true);
        }
        if (hand.has(EventKind.POT_CREATED)) {
            return new Choice(DOCUMENTED, "PotCreated is written, which the engine never does",
                    true);
        }
        if (isRevealedAfterPayout(hand)) {
            return new Choice(DOCUMENTED, "the seed is revealed after the payout", true);
        }
        if (buttonIsNotLowest(hand)) {
            return new Choice(DOCUMENTED, "the button is not the lowest seat", true);
        }
        if (isHeadsUp(hand)) {
            boolean isFair = hand.started.seat("button_seat") == hand.started.seat("sb_seat");
            return isFair ? new Choice(DOCUMENTED, "heads-up the button posts the small blind",
                    true) : new Choice(ENGINE, "heads-up the button posts the big blind", true);
        }
        if (before.isPresent()) {
            for (DealrProfile profile : values()) {
                if (profile.word.equals(before.get())) {
                    return new Choice(profile, "as the hand before at this table", false);
                }
            }
        }
        return new Choice(ENGINE, "a hash as commit, and nothing that only the documented rules"
                + " bring", false);
    }

    /** 64 lower-case hex digits. */
    private static boolean isHash(String commit) {
        boolean isHash = commit.length() == 64;
        for (int k = 0; k < commit.length() && isHash; k++) {
            isHash = "0123456789abcdef".indexOf(commit.charAt(k)) >= 0;
        }
        return isHash;
    }

    private static boolean isRevealedAfterPayout(HandRows hand) {
        boolean isPaid = false;
        for (Entry entry : hand.entries) {
            isPaid |= entry.kind() == EventKind.SHOWDOWN_RESOLVED;
            if (entry.kind() == EventKind.SEED_REVEALED) {
                return isPaid;
            }
        }
        return false;
    }

    private static boolean isHeadsUp(HandRows hand) {
        return hand.all(EventKind.CARDS_DEALT).size() == 2;
    }

    private static boolean buttonIsNotLowest(HandRows hand) {
        List<Entry> dealt = hand.all(EventKind.CARDS_DEALT);
        int lowest = dealt.stream().mapToInt(entry -> entry.payload().seat("seat_id")).min()
                .orElse(0);
        return !dealt.isEmpty() && hand.started.seat("button_seat") > lowest;
    }

    /** The amount that a blind takes from a stack: the event only names the nominal one. */
    static Chips paid(Chips nominal, Chips stack) {
        return nominal.atMost(stack);
    }
}
