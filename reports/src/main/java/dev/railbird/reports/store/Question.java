package dev.railbird.reports.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A query with a name: what people ask most, then what the pages of the report show. */
public record Question(String name, String title, String sql) {
    public static List<Question> all() {
        return Stream.of("questions.sql", "pages.sql")
                .flatMap(file -> Section.of(Schema.text(file)).stream())
                .map(section -> new Question(section.name(), section.comment(),
                        section.query())).toList();
    }

    public static Optional<Question> named(String name) {
        return all().stream().filter(question -> question.name().equals(name)).findFirst();
    }
}
