package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.golden.EmittedEvents;
import dev.railbird.cli.golden.RecordedDifference;
import dev.railbird.cli.golden.RecordedStates;
import dev.railbird.cli.golden.WrongFile;
import dev.railbird.cli.input.Detection;
import dev.railbird.cli.input.FileSource;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.cli.text.RecordedText;
import dev.railbird.core.audit.CheckChoice;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.importers.Source;
import dev.railbird.importers.dealr.StoreContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Logs held against what their own systems wrote down beside them: states, or commands. */
final class RecordedCheck {
    private final Session session;
    private final Pipeline pipeline;
    private final Optional<String> format;
    private final List<Input> logs;
    private final GoldenResults results;
    private final RecordedText text;
    private int hands;

    /** @param logs by name */
    RecordedCheck(Session session, Pipeline pipeline, Optional<String> format, List<Input> logs,
            GoldenResults results) {
        this.session = session;
        this.pipeline = pipeline.withChecks(CheckChoice.NONE);
        this.format = format;
        this.logs = logs;
        this.results = results;
        text = new RecordedText(session.out());
    }

    /** @return whether the logs are what this file says */
    boolean holds(Path file, Consumer<Item> seen) throws IOException {
        Inputs inputs = Inputs.of(List.of(file.toString()), session.in());
        if (inputs.found().size() != 1) {
            throw new WrongFile(file + ": no such file");
        }
        Source source = inputs.found().get(0).source();
        String head = new String(FileSource.head(source).bytes(), StandardCharsets.ISO_8859_1);
        String first = head.substring(0, head.indexOf('\n') < 0 ? head.length()
                : head.indexOf('\n'));
        return first.contains("\"" + RecordedStates.APPLIED + "\"") ? states(source, seen)
                : commands(source, seen);
    }

    private boolean states(Source source, Consumer<Item> seen) throws IOException {
        RecordedStates states = RecordedStates.read(source);
        replay(seen, states::add);
        results.recorded(states.same(), states.differences());
        results.recorded(0, states.gone().stream().map(hand -> new RecordedDifference(
                source.name(), hand, "which no log has", "", List.of())).toList());
        return text.states(states);
    }

    private void replay(Consumer<Item> seen, Consumer<GameAudit> use) {
        pipeline.run(logs, item -> {
            seen.accept(item);
            if (item instanceof Item.Audited hand) {
                hands++;
                use.accept(hand.audit());
            }
        });
        results.looked(hands);
    }

    private boolean commands(Source source, Consumer<Item> seen) throws IOException {
        EmittedEvents emitted = new EmittedEvents();
        emitted.commands(StoreContents.read(source));
        if (emitted.commands() == 0) {
            throw new WrongFile(source.name() + ": neither recorded states (lines with "
                    + RecordedStates.APPLIED + ") nor commands of a deal-r store");
        }
        for (Input log : logs) {
            if (Detection.choose(Detection.importers(), log.source(), format)
                    .filter(importer -> importer.format().equals("deal-r")).isPresent()) {
                emitted.events(StoreContents.read(log.source()));
            }
        }
        emitted.compare();
        replay(seen, emitted::add);
        results.recorded(emitted.same(), emitted.differences());
        results.recorded(0, emitted.late());
        results.recorded(emitted.decided().same(), emitted.decided().differences());
        return text.commands(emitted);
    }
}
