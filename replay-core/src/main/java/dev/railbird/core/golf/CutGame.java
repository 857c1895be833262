package dev.railbird.core.golf;

import dev.railbird.core.snapshot.CutFault;
import java.util.List;
import java.util.Optional;

/** Cuts a replayed game, saves and restores its table there, and goes on. */
public final class CutGame {
    private final GolfReplay whole;
    private final GolfGame game;
    private final List<String> steps;

    public CutGame(GolfReplay whole) {
        this.whole = whole;
        game = whole.told();
        steps = texts(whole.steps());
    }

    /** The first place where it matters that the game was cut; empty when it never does. */
    public Optional<CutFault> fault() {
        int events = game.events().size();
        for (int cut = 0; cut <= events; cut += CutFault.stride(events)) {
            Optional<CutFault> fault = after(cut);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<CutFault> after(int events) {
        List<GolfStep> head = GolfReplayer.fold(game, whole.start(), 0, events);
        int done = Math.min(head.size(), steps.size());
        Optional<CutFault> before =
                CutFault.first(events, 0, steps.subList(0, done), texts(head));
        if (before.isPresent()) {
            return before;
        }
        GolfState table = head.isEmpty() ? whole.start() : head.get(done - 1).state();
        Optional<GolfState> restored =
                GolfSnapshot.read(GolfSnapshot.write(table), whole.values());
        if (restored.isEmpty()) {
            return CutFault.first(events, done, List.of("saved=readable"), List.of("saved=not"));
        }
        List<GolfStep> rest = GolfReplayer.fold(game, restored.get(), events,
                game.events().size());
        return CutFault.first(events, done, steps.subList(done, steps.size()), texts(rest));
    }

    private static List<String> texts(List<GolfStep> steps) {
        return steps.stream().map(CutGame::text).toList();
    }

    private static String text(GolfStep step) {
        String what = step.recorded().event() + (step.isRefused() ? ", refused" : "");
        return "step=" + what.replace('\n', ' ') + "\n" + GolfSnapshot.write(step.state());
    }
}
