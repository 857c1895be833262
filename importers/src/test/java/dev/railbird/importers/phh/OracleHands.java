package dev.railbird.importers.phh;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the hand that a line of the oracle speaks of, folds it and says where the two part. */
final class OracleHands {
    private final Path corpus;
    private final RuleProfile profile;
    private final Map<Path, PhhFiles> files = new LinkedHashMap<>();

    OracleHands(Path corpus, RuleProfile profile) {
        this.corpus = corpus;
        this.profile = profile;
    }

    void compare(String folder, Map<?, ?> result, List<?> trace, List<String> parts) {
        String trust = (String) result.get("trust");
        boolean isCertain = "fold".equals(trust) || "known-cards".equals(trust);
        if (!isCertain) {
            return;
        }
        String name = folder + result.get("file") + (result.get("section").equals("") ? ""
                : " [" + result.get("section") + "]");
        PokerHand hand = find(folder, result);
        HandReplay replay = Replayer.replay(hand, profile);
        if (replay.status() == HandStatus.DIVERGED) {
            Step.Refused first = (Step.Refused) replay.steps().stream()
                    .filter(Step.Refused.class::isInstance).findFirst().orElseThrow();
            parts.add(name + ": refused by " + first.refusal().rule());
            return;
        }
        if (!isSame(stacks(replay.end(), hand), (List<?>) result.get("stacks"))) {
            parts.add(name + ": stacks " + stacks(replay.end(), hand) + ", oracle "
                    + result.get("stacks"));
        } else if (!isSameTrace(replay, trace)) {
            parts.add(name + ": a table on the way");
        }
    }

    /** The oracle read each Pluribus hand from a file of its own; here they are sections. */
    private PokerHand find(String folder, Map<?, ?> result) {
        String file = folder + result.get("file");
        String section = (String) result.get("section");
        Path path = corpus.resolve(file);
        boolean isJoined = !Files.exists(path);
        if (isJoined) {
            int slash = file.lastIndexOf('/');
            path = corpus.resolve(file.substring(0, slash) + ".phhs");
            section = file.substring(slash + 1, file.length() - ".phh".length());
        }
        PhhFiles read = files.computeIfAbsent(path, OracleHands::read);
        for (PokerHand hand : read.hands) {
            if (section.equals(isJoined ? numberOf(hand) : hand.record())) {
                return hand;
            }
        }
        throw new IllegalStateException("no hand for " + file + " " + section);
    }

    private static String numberOf(PokerHand hand) {
        return hand.attributes().stream().filter(attribute -> attribute.name().equals("hand"))
                .map(attribute -> attribute.json()).findFirst().orElse("");
    }

    private static PhhFiles read(Path file) {
        try {
            return PhhFiles.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> stacks(HandState state, PokerHand hand) {
        List<String> stacks = new ArrayList<>();
        for (int i = 1; i <= state.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            stacks.add(state.hasUnknownStack(seat) ? "inf"
                    : hand.setup().scale().text(state.stackOf(seat)));
        }
        return stacks;
    }

    private static List<String> bets(HandState state, PokerHand hand) {
        List<String> bets = new ArrayList<>();
        for (int i = 1; i <= state.seatCount(); i++) {
            Chips bet = state.streetBetOf(SeatNumber.of(i));
            bets.add(hand.setup().scale().text(bet));
        }
        return bets;
    }

    private static boolean isSame(List<String> ours, List<?> theirs) {
        boolean same = ours.size() == theirs.size();
        for (int i = 0; same && i < ours.size(); i++) {
            String other = (String) theirs.get(i);
            same = other.equals("inf") || other.equals("Infinity") || ours.get(i).equals("inf")
                    ? ours.get(i).equals("inf")
                    : new BigDecimal(ours.get(i)).compareTo(new BigDecimal(other)) == 0;
        }
        return same;
    }

    /** Rows hold action, street, actor, bets, stacks, pot; one without action is PokerKit's. */
    private static boolean isSameTrace(HandReplay replay, List<?> trace) {
        List<HandState> ours = tables(replay);
        int at = 0;
        for (int k = 0; k < trace.size(); k++) {
            List<?> row = (List<?>) trace.get(k);
            if (k > 0 && row.get(0).equals("")) {
                continue;
            }
            if (at == ours.size() || !isSameRow(replay.hand(), ours.get(at), row)) {
                return false;
            }
            at++;
        }
        return at == ours.size();
    }

    private static boolean isSameRow(PokerHand hand, HandState state, List<?> row) {
        String actor = state.indexToAct() < 0 || state.phase() == Phase.DRAWING ? ""
                : Integer.toString(state.indexToAct());
        boolean theirsIsOpen = row.get(2).equals("");
        boolean sameActor = theirsIsOpen || row.get(2).equals(actor)
                && row.get(1).equals(Integer.toString(state.streetIndex()));
        return sameActor && isSame(bets(state, hand), (List<?>) row.get(3))
                && isSame(stacks(state, hand), (List<?>) row.get(4));
    }

    /** The table after the posts, then after each action and what follows from it. */
    private static List<HandState> tables(HandReplay replay) {
        List<HandState> tables = new ArrayList<>();
        List<Step> steps = replay.steps();
        if (steps.isEmpty() || steps.get(0).recorded().provenance() != Provenance.DERIVED) {
            tables.add(replay.start());
        }
        for (int k = 0; k < steps.size(); k++) {
            boolean isLast = k + 1 == steps.size()
                    || steps.get(k + 1).recorded().provenance() != Provenance.DERIVED;
            boolean isTalk = steps.get(k).recorded().provenance() == Provenance.RECORDED
                    && steps.get(k).recorded().event() instanceof PokerEvent.Remarked;
            if (isLast && !isTalk) {
                tables.add(steps.get(k).state());
            }
        }
        return tables;
    }
}
