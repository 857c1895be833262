package dev.railbird.cli.search;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedSearch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** Tries ranges of seeds part by part; parts are judged in their order, whoever was faster. */
public final class SeedHunt {
    private static final long PART = 8_192;
    private final Derivation derivation;
    private final SeedMaterial material;
    private final Predicate<List<CardSlot>> fits;
    private final int threads;
    private final long nanosMax;
    private final long started = System.nanoTime();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final List<Long> seeds = new ArrayList<>();
    private long tried;

    /**
     * What was found.
     *
     * @param isDone false when time was up before the last seed
     */
    public record Outcome(List<Long> seeds, long tried, boolean isDone) {
        public Outcome {
            seeds = List.copyOf(seeds);
        }
    }

    private record Part(Future<List<Long>> work, long size) {
    }

    public SeedHunt(Derivation derivation, SeedMaterial material,
            Predicate<List<CardSlot>> fits, int threads, long secondsMax) {
        this.derivation = derivation;
        this.material = material;
        this.fits = fits;
        this.threads = threads;
        this.nanosMax = Math.multiplyExact(secondsMax, 1_000_000_000L);
    }

    /** @param progress is told how many seeds were tried, now and then */
    public Outcome run(List<SeedRange> ranges, boolean wantsAll, LongConsumer progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            boolean isDone = true;
            for (SeedRange range : ranges) {
                isDone = isDone && over(range, wantsAll, workers, progress);
            }
            while (isDone && !parts.isEmpty()) {
                isDone = next(wantsAll, progress);
            }
            return new Outcome(seeds, tried, isDone || !seeds.isEmpty());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private boolean over(SeedRange range, boolean wantsAll, ExecutorService workers,
            LongConsumer progress) throws InterruptedException, ExecutionException {
        long first = range.first();
        for (long left = range.size(); left > 0; left -= PART) {
            long from = first;
            long to = first + Math.min(PART, left) - 1;
            parts.add(new Part(workers.submit(() ->
                    SeedSearch.search(derivation, material, fits, from, to)), to - from + 1));
            first += PART;
            if (parts.size() > 2 * threads && !next(wantsAll, progress)) {
                return false;
            }
        }
        return true;
    }

    /** False when there is no need, or no time, to go on. */
    private boolean next(boolean wantsAll, LongConsumer progress)
            throws InterruptedException, ExecutionException {
        Part part = parts.remove();
        seeds.addAll(part.work().get());
        tried += part.size();
        progress.accept(tried);
        return (seeds.isEmpty() || wantsAll && seeds.size() < SeedSearch.MOST_HITS)
                && System.nanoTime() - started < nanosMax;
    }
}
