package dev.railbird.cli.text;

import dev.railbird.core.check.Finding;
import dev.railbird.core.event.SourceLocation;

/** The line a finding of {@code findings.jsonl}; its fields are a contract with programs. */
public final class FindingJson {
    private final Json json = new Json();

    public String line(Finding finding) {
        json.clear().open('{');
        json.field("check", finding.check().text());
        json.field("severity", finding.severity().word());
        json.field("source", finding.location().source());
        if (finding.location().at() instanceof SourceLocation.Line line) {
            json.field("line", line.line()).field("column", line.column());
        } else if (finding.location().at() instanceof SourceLocation.Row row) {
            json.field("row", row.key());
        }
        json.key("hand");
        if (finding.hand().isPresent()) {
            json.value(finding.hand().get().text());
        } else {
            json.nothing();
        }
        json.field("event", finding.event()).field("sentence", finding.sentence());
        json.field("expected", finding.expected()).field("found", finding.found());
        json.field("difference", finding.difference());
        json.key("followsFrom").value(finding.followsFrom()).field("hint", finding.hint());
        return json.close('}').toString();
    }
}
