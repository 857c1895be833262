package dev.railbird.cli.batch;

import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.core.audit.HandBook;
import dev.railbird.core.hand.Variant;
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
import java.util.function.Consumer;

/**
 * Reads on one thread, audits batches of hands on the others, and hands results on in source
 * order on the caller's thread. A bounded queue keeps memory independent of the input's size.
 */
public final class Pipeline {
    private static final int BATCH = 256;
    private final Optional<String> format;
    private final Optional<Variant> variant;
    private final Optional<RuleProfile> profile;
    private final int threads;

    /** Each option takes the place of what the sources say themselves. */
    public Pipeline(Optional<String> format, Optional<Variant> variant,
            Optional<RuleProfile> profile, int threads) {
        this.format = format;
        this.variant = variant;
        this.profile = profile;
        this.threads = threads;
    }

    public void run(List<Input> inputs, Consumer<Item> results) {
        HandBook book = new HandBook();
        judge(inputs, item -> results.accept(item instanceof Item.Audited hand
                ? new Item.Audited(book.held(hand.audit())) : item));
    }

    private void judge(List<Input> inputs, Consumer<Item> results) {
        if (threads <= 1) {
            Auditors auditors = new Auditors(profile, variant);
            Reading reading = new Reading(format, item -> results.accept(auditors.audit(item)));
            inputs.forEach(reading::read);
            return;
        }
        parallel(inputs, results);
    }

    /** Reads without auditing, on the caller's thread. */
    public static void read(Optional<String> format, List<Input> inputs, Consumer<Item> items) {
        inputs.forEach(new Reading(format, items)::read);
    }

    private void parallel(List<Input> inputs, Consumer<Item> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads + 1);
        try {
            BlockingQueue<Future<List<Item>>> queue = new ArrayBlockingQueue<>(threads * 4);
            Future<?> reader = workers.submit(() -> readAll(inputs, workers, queue));
            while (true) {
                List<Item> batch = take(queue).get();
                if (batch.isEmpty()) {
                    break;
                }
                batch.forEach(results);
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

    private static Future<List<Item>> take(BlockingQueue<Future<List<Item>>> queue)
            throws InterruptedException {
        return queue.take();
    }

    private void readAll(List<Input> inputs, ExecutorService workers,
            BlockingQueue<Future<List<Item>>> queue) {
        List<List<Item>> current = new ArrayList<>();
        current.add(new ArrayList<>(BATCH));
        Consumer<Item> emit = item -> {
            current.get(0).add(item);
            if (current.get(0).size() >= BATCH) {
                submit(current.get(0), workers, queue);
                current.set(0, new ArrayList<>(BATCH));
            }
        };
        try {
            Reading reading = new Reading(format, emit);
            inputs.forEach(reading::read);
            if (!current.get(0).isEmpty()) {
                submit(current.get(0), workers, queue);
            }
        } finally {
            submit(List.of(), workers, queue);
        }
    }

    private void submit(List<Item> batch, ExecutorService workers,
            BlockingQueue<Future<List<Item>>> queue) {
        try {
            queue.put(workers.submit(() -> {
                Auditors auditors = new Auditors(profile, variant);
                List<Item> done = new ArrayList<>(batch.size());
                batch.forEach(item -> done.add(auditors.audit(item)));
                return done;
            }));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
