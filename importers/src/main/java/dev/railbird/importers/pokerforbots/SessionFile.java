package dev.railbird.importers.pokerforbots;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.phh.PhhFile;
import dev.railbird.importers.phh.PhhRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A session file: the runs of one or more server processes, one after the other, each counting its
 * hands from 1. Two hands at once in one game come out mixed; a run that shows this is put aside
 * from there on. A window of hands is held back until it is clear that they are not part of that.
 */
final class SessionFile implements ImportSink {
    private static final int WINDOW = 64;
    private static final int MIXED_MIN = 3;
    private final String source;
    private final ImportSink sink;
    private final GameSeeds seeds;
    private final Deque<Held> window = new ArrayDeque<>();
    private final HandOrder order = new HandOrder();
    private SessionHand making;
    private SourceLocation names;
    private DeckSteps steps;
    private SeenDeals deals = new SeenDeals();
    private int mixed;
    private boolean isQuarantined;
    private boolean isTold;
    private boolean isCounted;

    /** A hand that waits, or something else that must stay in its place between hands. */
    private record Held(Optional<PokerHand> hand, SourceLocation names, boolean isMixed,
            Runnable other) {
    }

    SessionFile(Source source, ImportSink sink) {
        this.source = source.name();
        this.sink = sink;
        seeds = new GameSeeds(source);
        steps = new DeckSteps(seeds.of(0), sink);
        names = SourceLocation.whole(source.name());
    }

    void read(InputStream in) throws IOException {
        new PhhFile(source, in, this, this::make).read();
        release(0);
    }

    private Optional<PokerHand> make(PhhRecord record, int index) {
        if (order.startsRun(record)) {
            release(0);
            isQuarantined = false;
            mixed = 0;
            order.note(record);
            steps = new DeckSteps(seeds.of(order.index()), sink);
            deals = new SeenDeals();
        } else {
            order.note(record);
        }
        names = record.field("players").map(record::at).orElse(record.location());
        isCounted = true;
        making = new SessionHand(record, order.run());
        return making.make();
    }

    @Override
    public void hand(PokerHand hand) {
        isCounted = false;
        if (isQuarantined) {
            putAside(hand);
            return;
        }
        window.add(new Held(Optional.of(hand), names, !making.isSound(), () -> { }));
        mixed += making.isSound() ? 0 : 1;
        if (mixed >= MIXED_MIN && 4 * mixed >= window.size()) {
            isQuarantined = true;
            isTold = false;
        }
        release(isQuarantined ? 0 : WINDOW);
    }

    private void release(int keep) {
        while (window.size() > keep) {
            Held held = window.remove();
            mixed -= held.isMixed() ? 1 : 0;
            held.other().run();
            if (held.hand().isPresent() && isQuarantined) {
                putAside(held.hand().get());
            } else if (held.hand().isPresent()) {
                sink.used(1);
                sink.hand(steps.claim(held.hand().get(), held.names(),
                        deals.add(held.hand().get())));
            }
        }
    }

    private void putAside(PokerHand hand) {
        Finding finding = new Finding(new CheckId("LOG-01"), isTold ? Severity.NOTICE
                : Severity.SUSPICION, hand.location(), Optional.of(hand.id()), 0,
                "the session mixes hands that were played at the same time",
                "one hand after the other", "actions, cards and money of other hands", "", isTold,
                "The server's recorder knows one hand a game; use a capture of the WebSocket"
                        + " traffic instead.");
        isTold = true;
        sink.unreadableHand(hand.record(), hand.location(), List.of(finding));
    }

    private void later(Runnable other) {
        if (window.isEmpty()) {
            other.run();
        } else {
            window.add(new Held(Optional.empty(), names, false, other));
        }
    }

    @Override
    public void finding(Finding finding) {
        later(() -> sink.finding(finding));
    }

    @Override
    public void unreadableHand(String record, SourceLocation location, List<Finding> findings) {
        if (!isCounted) {
            order.skip();
        }
        isCounted = false;
        later(() -> sink.unreadableHand(record, location, findings));
    }

    @Override
    public void used(long records) {
        // Counted when the hand is handed on.
    }

    @Override
    public void ignored(String reason, long records) {
        later(() -> sink.ignored(reason, records));
    }

    @Override
    public void unreadable(long records) {
        later(() -> sink.unreadable(records));
    }
}
