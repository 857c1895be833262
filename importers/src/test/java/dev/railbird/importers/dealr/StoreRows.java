package dev.railbird.importers.dealr;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of an events table, to be changed and written in any of its forms. */
final class StoreRows {
    static final List<String> COLUMNS = List.of("id", "hand_id", "version", "event_type",
            "event_data", "timestamp", "created_at");
    final List<Map<String, String>> rows = new ArrayList<>();

    static StoreRows of(String name) {
        StoreRows store = new StoreRows();
        List<String> lines = text(name).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> values = CsvRows.parse(line, ',');
            Map<String, String> row = new LinkedHashMap<>();
            for (int k = 0; k < COLUMNS.size(); k++) {
                row.put(COLUMNS.get(k), values.get(k));
            }
            store.rows.add(row);
        }
        return store;
    }

    static String text(String name) {
        try {
            return Files.readString(Path.of("..", "testdata", "deal-r", name),
                    StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Map<String, String> row(int id) {
        return rows.stream().filter(row -> row.get("id").equals(Integer.toString(id)))
                .findFirst().orElseThrow();
    }

    /** Replaces a part of the payload, which must be there. */
    StoreRows edit(int id, String from, String to) {
        String data = row(id).get("event_data");
        if (!data.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + data);
        }
        row(id).put("event_data", data.replace(from, to));
        return this;
    }

    String csv() {
        return csv(COLUMNS, "\n");
    }

    String csv(List<String> columns, String lineEnd) {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append(lineEnd);
        for (Map<String, String> row : rows) {
            List<String> values = new ArrayList<>();
            for (String column : columns) {
                String value = row.getOrDefault(column, "");
                values.add(value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value);
            }
            text.append(String.join(",", values)).append(lineEnd);
        }
        return text.toString();
    }

    String jsonLines(boolean nested) {
        StringBuilder text = new StringBuilder();
        for (Map<String, String> row : rows) {
            String data = row.get("event_data");
            text.append("{\"id\":").append(row.get("id")).append(",\"hand_id\":\"")
                    .append(row.get("hand_id")).append("\",\"version\":")
                    .append(row.get("version")).append(",\"event_type\":\"")
                    .append(row.get("event_type")).append("\",\"event_data\":")
                    .append(nested ? data : '"' + data.replace("\"", "\\\"") + '"')
                    .append(",\"timestamp\":").append(row.get("timestamp"))
                    .append(",\"created_at\":").append(row.get("created_at")).append("}\n");
        }
        return text.toString();
    }

    static Read read(String text) {
        return Read.of(new DealrImporter(), text.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, HandAudit> audits(Read read) {
        HandAuditor auditor = new HandAuditor(Optional.empty());
        Map<String, HandAudit> audits = new TreeMap<>();
        for (PokerHand hand : read.hands) {
            audits.put(hand.id().text(), auditor.audit(hand));
        }
        return audits;
    }

    static Map<String, String> digests(Read read) {
        Map<String, String> digests = new TreeMap<>();
        audits(read).forEach((hand, audit) -> digests.put(hand, audit.digest().toString()));
        return digests;
    }

    /** {@code RULE-03 17}: check and line of everything that is a violation. */
    static List<String> violations(Read read) {
        List<Finding> findings = new ArrayList<>(read.findings);
        audits(read).values().forEach(audit -> findings.addAll(audit.findings()));
        return findings.stream().filter(f -> f.severity() == Severity.VIOLATION)
                .map(f -> f.check() + " " + (f.location().at() instanceof SourceLocation.Line line
                        ? Integer.toString(line.line()) : f.location().at().toString())).toList();
    }
}
