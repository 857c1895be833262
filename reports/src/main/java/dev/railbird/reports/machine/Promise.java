package dev.railbird.reports.machine;

import dev.railbird.core.audit.Checks;
import java.util.List;

/**
 * What can be broken: a check of an audit, or a promise that another command looks after.
 *
 * @param id as findings name it
 * @param slug a name in one word
 * @param title what holds, in words
 */
public record Promise(String id, String slug, String title) {

    static List<Promise> ofChecks() {
        return Checks.all().stream().map(check -> new Promise(check.id().text(), check.slug(),
                check.title())).toList();
    }

    /** What the id begins with: {@code RULE} of {@code RULE-05}. */
    String group() {
        return id.substring(0, id.indexOf('-'));
    }
}
