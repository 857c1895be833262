package dev.railbird.cli.command;

import dev.railbird.cli.Session;
import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.convert.CanonicalTarget;
import dev.railbird.cli.convert.Chains;
import dev.railbird.cli.convert.PhhTarget;
import dev.railbird.cli.convert.Target;
import dev.railbird.cli.convert.WholeFile;
import dev.railbird.cli.input.Detection;
import dev.railbird.cli.input.Inputs;
import dev.railbird.cli.text.FindingText;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every hand that can be read in another form; judges nothing. */
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Writes hands of any format in another form, in source order. Nothing is"
                + " judged: findings are the business of railbird audit.",
            "What cannot be read or cannot be said in the new form is named on standard error"
                + " and left out; everything else is written."},
        footer = {"", "Forms:",
            "  canonical  all that Railbird knows of a hand, one JSON object a line, read",
            "             back without loss (docs/reference/canonical-events.md)",
            "  phh        PHH for one hand, PHHS for several; a hand that PHH cannot say,",
            "             because of rake or rules of its own, is left out by name",
            "", "Examples:",
            "  railbird convert logs/ --to canonical --out logs.jsonl",
            "  railbird convert hands.phhs.zst --to canonical | jq -c .events[]",
            "  railbird convert events.csv --to phh --out hands.phhs",
            "  railbird convert old.phh --to canonical | railbird audit -",
            "", "Exit codes: 0 every hand was written, 1 some were not, 2 usage, 3 a source"
                + " could not be read."})
public final class ConvertCommand implements Callable<Integer> {
    private enum Form { CANONICAL, PHH }

    private final Session session;
    private final FindingText findings = new FindingText(false);
    private final Chains chains = new Chains();
    private long written;
    private long lost;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT",
            description = "Files, folders, globs, or - for standard input; plain, gzip or zstd.")
    private List<String> names;

    @Option(names = "--to", paramLabel = "FORM", required = true,
            description = "What to write: canonical or phh.")
    private Form to;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "-",
            description = "A new file, which appears only when whole; - is standard output."
                    + " Default: -")
    private String out;

    @Option(names = "--format", paramLabel = "NAME",
            description = "Read as this format whatever the content looks like"
                    + " (see railbird formats).")
    private String format;

    @Option(names = "--chain",
            description = "With canonical: link the hands of each stream into a hash chain, so that"
                    + " LOG-09 tells when one is changed, removed, put in or moved.")
    private boolean chain;

    @Option(names = {"-q", "--quiet"}, description = "Do not say how many hands were written.")
    private boolean quiet;

    public ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        checkOptions();
        Inputs inputs = Inputs.of(names, session.in());
        Outcome outcome = new Outcome(session, FailOn.VIOLATION);
        inputs.missing().forEach(outcome::missing);
        Target target = target();
        try (WholeFile file = file()) {
            Pipeline.read(Optional.ofNullable(format), inputs.found(), item -> {
                outcome.count(item);
                convert(item, target, file);
            });
            file.write(target.end());
            file.finish();
        }
        if (!quiet) {
            session.err().println(written + " hands written, " + lost + " not");
        }
        return outcome.exitCode() == 0 && lost > 0 ? 1 : outcome.exitCode();
    }

    private void checkOptions() {
        if (format != null && Detection.importers().stream()
                .noneMatch(importer -> importer.format().equals(format))) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "No format is named " + format + "; see railbird formats.");
        }
        if (chain && to != Form.CANONICAL) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--chain needs --to canonical: no other form has a place for it.");
        }
        if (!out.equals("-") && Files.exists(Path.of(out))) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    out + " exists; choose a new file.");
        }
    }

    private Target target() {
        return switch (to) {
            case CANONICAL -> new CanonicalTarget();
            case PHH -> new PhhTarget();
        };
    }

    private WholeFile file() throws IOException {
        return out.equals("-") ? WholeFile.over(session.out()) : WholeFile.begin(Path.of(out));
    }

    private void convert(Item item, Target target, WholeFile file) {
        if (item instanceof Item.Hand hand) {
            Target.Text text = target.text(chain ? chains.linked(hand.hand()) : hand.hand());
            text.text().ifPresentOrElse(file::write, () -> refused(hand.hand(), text.refusal()));
            written += text.text().isPresent() ? 1 : 0;
        } else if (item instanceof Item.Golf game) {
            lost++;
            session.err().println(Visible.text(game.game().location() + ": game "
                    + game.game().id().text()) + " is not written: this form holds poker hands");
        } else if (item instanceof Item.Unreadable unreadable) {
            lost++;
            unreadable.findings().forEach(finding ->
                    session.err().print(findings.lines(finding)));
        } else if (item instanceof Item.Found found
                && found.finding().severity() != Severity.NOTICE) {
            session.err().print(findings.lines(found.finding()));
        }
    }

    private void refused(PokerHand hand, String why) {
        lost++;
        session.err().println(Visible.text(hand.location() + ": hand " + hand.id().text())
                + " is not written: " + Visible.text(why));
    }
}
