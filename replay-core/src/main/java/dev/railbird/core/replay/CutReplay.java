package dev.railbird.core.replay;

import dev.railbird.core.snapshot.CutFault;
import java.util.List;
import java.util.Optional;

/** Cuts a replayed hand, saves and restores its table there, and goes on. */
public final class CutReplay {
    private final HandReplay whole;
    private final List<String> steps;

    public CutReplay(HandReplay whole) {
        this.whole = whole;
        steps = texts(whole.steps());
    }

    /** The first place where it matters that the hand was cut; empty when it never does. */
    public Optional<CutFault> fault() {
        int events = whole.hand().events().size();
        for (int cut = 0; cut <= events; cut += CutFault.stride(events)) {
            Optional<CutFault> fault = after(cut);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<CutFault> after(int events) {
        Replayer.Cut cut = Replayer.cut(whole.hand(), whole.profile(), events);
        int done = cut.steps().size();
        if (done > steps.size()) {
            return CutFault.first(events, 0, steps, texts(cut.steps()));
        }
        Optional<CutFault> before =
                CutFault.first(events, 0, steps.subList(0, done), texts(cut.steps()));
        if (before.isPresent()) {
            return before;
        }
        String saved = TableSnapshot.write(cut.table());
        Optional<HandState> restored =
                TableSnapshot.read(saved, whole.hand().setup(), whole.profile());
        if (restored.isEmpty()) {
            return CutFault.first(events, done, List.of("saved=readable"), List.of("saved=not"));
        }
        List<Step> rest = Replayer.resume(whole.hand(), whole.profile(), restored.get(), events);
        return CutFault.first(events, done, steps.subList(done, steps.size()), texts(rest));
    }

    private static List<String> texts(List<Step> steps) {
        return steps.stream().map(CutReplay::text).toList();
    }

    private static String text(Step step) {
        String what = step instanceof Step.Accepted accepted ? accepted.settled().toString()
                : step.recorded().event() + ", refused";
        return "step=" + what.replace('\n', ' ') + "\n" + TableSnapshot.write(step.state());
    }
}
