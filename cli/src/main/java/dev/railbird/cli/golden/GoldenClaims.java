package dev.railbird.cli.golden;

import dev.railbird.cli.golden.Details.Lines;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfGame.Claimed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a log says of states and outcome, and what its importer found, as lines of fields. */
final class GoldenClaims {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:Chips|ChipDelta)\\[units=(-?\\d{1,18})]");

    private record Placed(String line, SourceLocation at) {
    }

    private GoldenClaims() {
    }

    /** Everything that the log says of states and outcome, a line each. */
    static Lines claims(GameAudit audit) {
        return lines(audit.told(GoldenClaims::poker, GoldenClaims::golf));
    }

    /** Everything that its importer found when it read this hand, a line each. */
    static Lines notes(GameAudit audit) {
        List<Note> notes = audit.told(hand -> hand.replay().hand().notes(),
                game -> game.replay().game().notes());
        return lines(notes.stream().map(note -> new Placed(note(note), note.location()))
                .toList());
    }

    private static Lines lines(List<Placed> placed) {
        return new Lines(placed.stream().map(Placed::line).toList(),
                placed.stream().map(each -> each.at().toString()).toList());
    }

    private static List<Placed> poker(HandAudit audit) {
        List<Placed> lines = new ArrayList<>();
        for (RecordedClaim recorded : audit.replay().hand().claims()) {
            if (!recorded.claim().isOfRecords()) {
                lines.add(new Placed(claim(recorded.claim().toString(),
                        audit.replay().hand().setup().scale(), recorded.afterEvent(),
                        "claimed after event "), recorded.location()));
            }
        }
        return lines;
    }

    /** Members of a JSON object come in any order, so these are sorted. */
    private static List<Placed> golf(GolfAudit audit) {
        List<Placed> lines = new ArrayList<>();
        for (Claimed recorded : audit.replay().game().claims()) {
            if (!(recorded.claim() instanceof GolfClaim.StoredAt)) {
                lines.add(new Placed(claim(recorded.claim().toString(), ChipScale.WHOLE,
                        recorded.event(), "claimed with event "), recorded.location()));
            }
        }
        lines.sort(Comparator.comparing(Placed::line));
        return lines;
    }

    static String note(Note note) {
        return note(note.check(), note.kind().name(), note.expected(), note.found(),
                note.sentence());
    }

    static String note(Finding finding) {
        return note(finding.check().text(), finding.severity().name(), finding.expected(),
                finding.found(), finding.sentence());
    }

    private static String note(String check, String kind, String expected, String found,
            String sentence) {
        StringBuilder line = new StringBuilder(80);
        String at = "/note/" + (check.isEmpty() ? "-" : check);
        GoldenStates.field(line, at + "/kind", kind);
        GoldenStates.field(line, at + "/expected", expected);
        GoldenStates.field(line, at + "/found", found);
        return line + " | " + GoldenStates.oneLine(sentence);
    }

    /** {@code FinalStack[seat=p1, stack=Chips[units=200]]} as fields. */
    private static String claim(String text, ChipScale scale, long event, String words) {
        int open = text.indexOf('[');
        String kind = text.substring(0, open);
        StringBuilder line = new StringBuilder();
        String inside = text.substring(open + 1, text.length() - 1);
        int from = 0;
        int depth = 0;
        for (int k = 0; k <= inside.length(); k++) {
            char c = k < inside.length() ? inside.charAt(k) : ',';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            boolean isEnd = k == inside.length() || c == ',' && depth == 0;
            if (isEnd) {
                member(line, kind, inside.substring(from, k).strip(), scale);
                from = k + 1;
            }
        }
        if (event > 0) {
            GoldenStates.field(line, "/claim/" + kind + "/event", Long.toString(event));
        }
        return line + " | " + words + event;
    }

    private static void member(StringBuilder line, String kind, String member,
            ChipScale scale) {
        int equals = member.indexOf('=');
        if (equals > 0) {
            String value = member.substring(equals + 1);
            Matcher amount = AMOUNT.matcher(value);
            GoldenStates.field(line, "/claim/" + kind + "/" + member.substring(0, equals),
                    amount.matches() ? scale.text(Long.parseLong(amount.group(1))) : value);
        }
    }
}
