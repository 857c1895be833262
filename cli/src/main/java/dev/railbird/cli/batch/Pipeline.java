package dev.railbird.cli.batch;

import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.core.audit.CheckChoice;
import dev.railbird.core.audit.HandBook;
import dev.railbird.core.audit.LastMoment;
import dev.railbird.core.audit.RecordsBook;
import dev.railbird.core.audit.SeedLedger;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.note.NoteKey;
import dev.railbird.core.replay.RuleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads on one thread, audits batches of hands on the others, and hands results on in source
 * order on the caller's thread. A bounded queue keeps memory independent of the input's size.
 */
public final class Pipeline {
    private static final int BATCH = 256;
    /** A batch is full at so many events too, however few its hands. */
    private static final int BATCH_EVENTS = 16 * 1024;
    /** Beyond this many events on their way no hand is read: a hand may have a million. */
    private static final int EVENTS_MAX = 25 * BATCH_EVENTS;
    private final Optional<String> format;
    private final Optional<Variant> variant;
    private final Optional<RuleProfile> profile;
    private final int threads;
    private ToldSeeds seeds = ToldSeeds.NONE;
    private CheckChoice choice = CheckChoice.ALL;
    private boolean tellsAll;
    private List<NoteKey> trusted = List.of();
    private LastMoment last = LastMoment.UNKNOWN;
    private final Semaphore room = new Semaphore(EVENTS_MAX);

    /** A batch at work, and the room that it takes until its results are handed on. */
    private record Batch(Future<List<Item>> work, int events) {
    }

    /** Each option takes the place of what the sources say themselves. */
    public Pipeline(Optional<String> format, Optional<Variant> variant,
            Optional<RuleProfile> profile, int threads) {
        this.format = format;
        this.variant = variant;
        this.profile = profile;
        this.threads = threads;
    }

    /** With seeds that the sources do not tell. */
    public Pipeline withSeeds(ToldSeeds told) {
        seeds = told;
        return this;
    }

    /** With fewer checks than there are. */
    public Pipeline withChecks(CheckChoice chosen) {
        choice = chosen;
        return this;
    }

    /** With all that importers find, whatever checks are chosen. */
    public Pipeline tellingAll() {
        tellsAll = true;
        return this;
    }

    /** With keys whose signatures count. */
    public Pipeline trusting(List<NoteKey> keys) {
        trusted = List.copyOf(keys);
        return this;
    }

    /** With a moment after which nothing can have been played. */
    public Pipeline until(LastMoment moment) {
        last = moment;
        return this;
    }

    public void run(List<Input> inputs, Consumer<Item> results) {
        HandBook book = new HandBook();
        RecordsBook records = new RecordsBook(trusted);
        SeedLedger ledger = new SeedLedger();
        Consumer<Item> asked = item -> {
            if (item instanceof Item.Unreadable unread) {
                results.accept(unread.without(choice));
            } else if (!(item instanceof Item.Found found)
                    || choice.asks(found.finding().check())) {
                results.accept(item);
            }
        };
        Consumer<Item> told = tellsAll ? results : asked;
        judge(inputs, item -> told.accept(item instanceof Item.Audited hand
                ? new Item.Audited(last.held(ledger.held(records.held(book.held(hand.audit())))))
                : item));
        ledger.finish().forEach(finding -> asked.accept(new Item.Found(finding)));
    }

    private void judge(List<Input> inputs, Consumer<Item> results) {
        if (threads <= 1) {
            Auditors auditors = new Auditors(profile, variant, choice);
            Reading reading = new Reading(format, seeds,
                    item -> results.accept(auditors.audit(item)));
            inputs.forEach(reading::read);
            return;
        }
        parallel(inputs, results);
    }

    /** Reads without auditing, on the caller's thread. */
    public static void read(Optional<String> format, List<Input> inputs, Consumer<Item> items) {
        Reading reading = new Reading(format, ToldSeeds.NONE, items);
        inputs.forEach(reading::read);
    }

    private void parallel(List<Input> inputs, Consumer<Item> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads + 1);
        try {
            BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(threads * 4);
            Future<?> reader = workers.submit(() -> readAll(inputs, workers, queue));
            while (true) {
                Batch batch = queue.take();
                List<Item> items = batch.work().get();
                if (items.isEmpty()) {
                    break;
                }
                items.forEach(results);
                room.release(batch.events());
            }
            reader.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void readAll(List<Input> inputs, ExecutorService workers, BlockingQueue<Batch> queue) {
        List<Item> current = new ArrayList<>(BATCH);
        int[] events = {0};
        Consumer<Item> emit = item -> {
            current.add(item);
            events[0] += item.events();
            if (current.size() >= BATCH || events[0] >= BATCH_EVENTS) {
                submit(List.copyOf(current), events[0], workers, queue);
                current.clear();
                events[0] = 0;
            }
        };
        try {
            Reading reading = new Reading(format, seeds, emit);
            inputs.forEach(reading::read);
            if (!current.isEmpty()) {
                submit(List.copyOf(current), events[0], workers, queue);
            }
        } finally {
            submit(List.of(), 0, workers, queue);
        }
    }

    private void submit(List<Item> batch, int events, ExecutorService workers,
            BlockingQueue<Batch> queue) {
        int taken = Math.min(events, EVENTS_MAX);
        try {
            room.acquire(taken);
            queue.put(new Batch(workers.submit(() -> {
                Auditors auditors = new Auditors(profile, variant, choice);
                List<Item> done = new ArrayList<>(batch.size());
                batch.forEach(item -> done.add(auditors.audit(item)));
                return done;
            }), taken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
