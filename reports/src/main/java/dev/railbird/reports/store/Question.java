package dev.railbird.reports.store;

import java.util.List;
import java.util.Optional;

/** A query with a name, for what people ask most. */
public record Question(String name, String title, String sql) {
    public static List<Question> all() {
        return Section.of(Schema.text("questions.sql")).stream()
                .map(section -> new Question(section.name(), section.comment(),
                        section.query())).toList();
    }

    public static Optional<Question> named(String name) {
        return all().stream().filter(question -> question.name().equals(name)).findFirst();
    }
}
