package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.golden.Comparison;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.cli.golden.GoldenFile;
import dev.railbird.cli.golden.GoldenHand;
import dev.railbird.cli.golden.Replays;
import dev.railbird.cli.golden.Reproduction;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.cli.text.GoldenText;
import dev.railbird.core.audit.CheckChoice;
import dev.railbird.core.audit.GameAudit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Logs held against a golden file. */
final class GoldenCheck {
    private final Session session;
    private final Supplier<Pipeline> pipeline;
    private final Optional<String> format;
    private final List<Input> logs;
    private final Path file;
    private final Optional<Path> repro;

    /**
     * @param logs by name; they are read more than once
     * @param repro where the first hand that differs is written by itself
     */
    GoldenCheck(Session session, Supplier<Pipeline> pipeline, Optional<String> format,
            List<Input> logs, Path file, Optional<Path> repro) {
        this.session = session;
        this.pipeline = pipeline;
        this.format = format;
        this.logs = logs;
        this.file = file;
        this.repro = repro;
    }

    /** Compares digests first: only of a hand that differs the states are made and read. */
    boolean holds(Consumer<Item> seen, GoldenResults results) throws IOException {
        GoldenFile golden = GoldenFile.read(file, name -> false);
        Replays now = replay(logs, name -> false, seen);
        if (now.hands().size() == 1 && golden.hands().size() > 1) {
            // A hand by itself has no other to be told by: its events say which of several it is.
            GoldenHand alone = now.hands().firstEntry().getValue();
            golden = GoldenFile.read(file, name -> name.startsWith(alone.id() + " "));
            now = replay(logs, name -> true, item -> { });
        }
        Comparison hands = Comparison.of(golden.hands(), now.hands());
        Comparison beside = Comparison.ofLogs(golden, now);
        GoldenText text = new GoldenText(session.out(), file);
        text.summary(hands, beside, golden.version());
        Optional<Divergence> first = hands.changed().isEmpty() ? Optional.empty()
                : Optional.of(first(hands.changed().get(0), text));
        text.others(hands);
        text.logs(beside);
        results.golden(file, hands, first);
        results.logs(file, beside);
        return hands.isSame() && beside.isSame();
    }

    private Replays replay(List<Input> inputs, Predicate<String> isDetailed, Consumer<Item> seen) {
        Replays replays = new Replays(isDetailed);
        pipeline.get().withChecks(CheckChoice.NONE).tellingAll().run(inputs, item -> {
            seen.accept(item);
            replays.add(item);
        });
        return replays;
    }

    /** Reads the one source again in which the first hand that differs stands. */
    private Divergence first(Comparison.Change change, GoldenText text) throws IOException {
        String name = change.golden().name();
        GoldenHand golden = GoldenFile.read(file, name::equals).hands().get(name);
        List<Input> input = logs.stream()
                .filter(each -> each.source().name().equals(change.now().source())).toList();
        List<GameAudit> audits = new ArrayList<>();
        List<GoldenHand> hands = new ArrayList<>();
        pipeline.get().withChecks(CheckChoice.NONE).run(input, item -> {
            if (audits.isEmpty() && item instanceof Item.Audited hand
                    && hand.audit().digest().toString().equals(change.now().digest())) {
                GoldenHand fresh = Replays.of(hand.audit(), change.now().source());
                if (fresh.isSameHand(change.now())) {
                    audits.add(hand.audit());
                    hands.add(fresh);
                }
            }
        });
        Divergence first = Divergence.between(golden,
                hands.isEmpty() ? change.now() : hands.get(0));
        text.divergence(first);
        if (repro.isPresent()) {
            boolean isWritten = !audits.isEmpty() && Reproduction.write(
                    format, input.get(0), audits.get(0), repro.get());
            session.out().println(isWritten ? repro.get() + ": the hand by itself"
                    : "this hand cannot be written by itself");
        }
        return first;
    }
}
