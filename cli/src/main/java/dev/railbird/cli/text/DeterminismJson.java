package dev.railbird.cli.text;

import dev.railbird.cli.determinism.FirstDifference;
import dev.railbird.cli.determinism.Setting;
import dev.railbird.cli.determinism.Setting.Dimension;
import dev.railbird.cli.determinism.Shards;
import dev.railbird.cli.determinism.Trials.Trial;
import dev.railbird.cli.determinism.Verdict;
import dev.railbird.cli.golden.Divergence;
import java.util.List;

/** The verdict as one line for programs; its fields are in docs/reference/output.md. */
public final class DeterminismJson {
    private final Json json = new Json();

    private DeterminismJson() {
    }

    public static String line(Verdict verdict) {
        return new DeterminismJson().write(verdict);
    }

    private String write(Verdict verdict) {
        json.open('{').key("reproducible").value(verdict.holds());
        json.field("corpusRoot", verdict.plain().root());
        json.field("hands", verdict.plain().hands()).field("files", verdict.files());
        json.key("trials").open('[');
        for (Trial trial : verdict.trials()) {
            json.open('{').key("varied");
            setting(trial.run().setting());
            json.field("exit", trial.run().exit());
            json.key("sameRoot").value(trial.hasSameRoot());
            json.texts("differing", trial.differing()).close('}');
        }
        json.close(']').key("shards").open('[');
        for (Shards.Trial trial : verdict.shards()) {
            json.open('{').field("parts", trial.count());
            json.key("sameRoot").value(trial.hasSameRoot());
            json.key("sameHands").value(trial.hasSameHands()).close('}');
        }
        json.close(']').key("cuts").open('{').field("hands", verdict.cuts().hands());
        json.field("events", verdict.cuts().events());
        json.key("same").value(verdict.cuts().fault().isEmpty());
        verdict.cuts().fault().ifPresent(fault -> {
            json.field("hand", fault.hand().id().text());
            json.field("place", fault.hand().location().toString());
            json.field("cutAfter", fault.cut().events()).field("step", fault.cut().step());
            json.key("fields").open('[');
            field("/" + fault.cut().field(), fault.cut().expected(), fault.cut().found());
            json.close(']');
        });
        json.close('}').key("first");
        verdict.first().ifPresentOrElse(this::first, json::nothing);
        return json.close('}').toString();
    }

    private void setting(Setting setting) {
        json.open('{');
        setting.varied().forEach((dimension, value) -> json.field(dimension.word(), value));
        json.close('}');
    }

    private void first(FirstDifference first) {
        json.open('{').key("varied");
        setting(first.setting());
        json.texts("causes", first.causes().stream().map(Dimension::word).toList());
        json.field("file", first.file()).field("line", first.line());
        json.field("hand", first.hand()).field("source", first.source());
        json.field("number", first.number());
        fields(first.fields());
        json.key("event");
        first.event().ifPresentOrElse(event -> {
            json.open('{').field("step", event.event()).field("part", event.part().word());
            json.field("words", event.goldenWords());
            json.field("thenWords", event.words());
            fields(event.fields());
            json.close('}');
        }, json::nothing);
        json.close('}');
    }

    private void fields(List<Divergence.Field> fields) {
        json.key("fields").open('[');
        fields.forEach(field -> field(field.pointer(), field.golden(), field.now()));
        json.close(']');
    }

    private void field(String pointer, String plain, String other) {
        json.open('{').field("pointer", pointer).field("plain", plain);
        json.field("then", other).close('}');
    }
}
