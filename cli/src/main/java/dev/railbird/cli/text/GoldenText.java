package dev.railbird.cli.text;

import dev.railbird.cli.Main;
import dev.railbird.cli.golden.Comparison;
import dev.railbird.cli.golden.Divergence;
import dev.railbird.cli.golden.GoldenHand;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a new replay and a golden file have to say to each other. */
public final class GoldenText {
    private static final int SHOWN_MAX = 20;
    private static final int FIELDS_MAX = 12;
    private final PrintStream out;
    private final Path file;

    public GoldenText(PrintStream out, Path file) {
        this.out = out;
        this.file = file;
    }

    /** @param version what wrote the golden file */
    public void summary(Comparison hands, Comparison logs, String version) {
        boolean isSame = hands.isSame() && logs.isSame();
        out.println((isSame ? "SAME" : "DIFFERENT") + ": " + hands.same() + " same, "
                + hands.changed().size() + " changed, " + hands.added().size() + " new, "
                + hands.gone().size() + " gone");
        if (!isSame) {
            out.println("  golden by railbird " + Visible.text(version) + ", now railbird "
                    + Main.VERSION);
        }
    }

    /** Hands after the first that changed, and what is new or gone. */
    public void others(Comparison comparison) {
        names("changed", comparison.changed().stream().skip(1)
                .map(Comparison.Change::golden).toList());
        names("new", comparison.added());
        names("gone", comparison.gone());
    }

    /** Logs that hold something else beside their hands. */
    public void logs(Comparison logs) {
        logs.changed().stream().limit(SHOWN_MAX).forEach(change -> {
            out.println(file + ":" + change.golden().line() + ": a log that differs beside its"
                    + " hands: " + Visible.text(change.golden().name()));
            difference(Divergence.between(change.golden(), change.now()));
        });
        names("new beside the hands", logs.added());
        names("gone beside the hands", logs.gone());
    }

    private void names(String what, List<GoldenHand> hands) {
        hands.stream().limit(SHOWN_MAX).forEach(hand -> {
            out.println("  " + what + ": " + Visible.text(hand.name()));
            String note = hand.details().firstNote();
            if (!note.isEmpty()) {
                out.println("    " + Visible.text(note));
            }
        });
        if (hands.size() > SHOWN_MAX) {
            out.println("  and " + (hands.size() - SHOWN_MAX) + " more are " + what);
        }
    }

    /** Which fields differ first, and in how many hands: one cause has one field. */
    public void histogram(Comparison comparison) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Comparison.Change change : comparison.changed()) {
            Divergence first = Divergence.between(change.golden(), change.now());
            first.fields().stream().limit(1).forEach(field ->
                    counts.merge(field.pointer(), 1, Integer::sum));
        }
        counts.forEach((pointer, hands) -> out.println("  first field that differs: " + pointer
                + " in " + hands + (hands == 1 ? " hand" : " hands")));
    }

    public void divergence(Divergence first) {
        out.println(file + ":" + first.golden().line() + ": first hand that differs: "
                + Visible.text(first.golden().name()));
        if (first.event() == 0) {
            out.println("  digest " + first.golden().digest() + ", now " + first.now().digest());
            out.println(first.fields().isEmpty() ? "  The file has no events: create it with"
                    + " --events to be told the first one." : "  Its events are the same: this"
                    + " line of the file was changed, or is of another Railbird.");
            return;
        }
        difference(first);
    }

    private void difference(Divergence first) {
        out.println("  " + first.part().word() + " " + first.event() + ": "
                + Visible.text(first.goldenWords()));
        if (!first.place().isEmpty()) {
            out.println((first.place().startsWith("after ") ? "  " : "  at ")
                    + Visible.text(first.place()));
        }
        if (!first.words().equals(first.goldenWords())) {
            out.println("  now: " + Visible.text(first.words()));
        }
        fields(first.fields(), out);
    }

    static void fields(List<Divergence.Field> fields, PrintStream out) {
        fields.stream().limit(FIELDS_MAX).forEach(field -> out.println("    "
                + Visible.text(field.pointer()) + ": " + Visible.text(field.golden()) + ", now "
                + Visible.text(field.now())));
    }
}
