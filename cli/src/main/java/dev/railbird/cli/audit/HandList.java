package dev.railbird.cli.audit;

import dev.railbird.core.audit.GameAudit;

/** {@code hands.csv}: what identifies the hands that could be read, in the order of the sources. */
final class HandList {
    static final String HEADINGS = "handId,events,digest,level";

    private HandList() {
    }

    static String line(GameAudit audit) {
        return cell(audit.id().text()) + ',' + audit.events() + ',' + audit.digest() + ','
                + audit.level().name();
    }

    /** As RFC 4180 has it. */
    private static String cell(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
