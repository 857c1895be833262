package dev.railbird.reports.store;

import java.util.List;

/** The generated part of docs/reference/store-schema.md. */
final class SchemaPage {
    private SchemaPage() {
    }

    static String text(List<Table> tables, List<Table> views) {
        StringBuilder page = new StringBuilder("## Tables\n");
        for (Table table : tables) {
            page.append("\n### ").append(table.name()).append("\n\n");
            prose(page, table.comment() + " Key: `" + table.key().replace(", ", "`, `") + "`.");
            page.append("\n| column | type | null | meaning |\n|---|---|---|---|\n");
            for (Column column : table.columns()) {
                page.append("| `").append(column.name()).append("` | ").append(column.type())
                        .append(" | ").append(column.isRequired() ? "no" : "yes").append(" | ")
                        .append(column.comment()).append(" |\n");
            }
        }
        page.append("\n## Views\n");
        for (Table view : views) {
            page.append("\n### ").append(view.name()).append("\n\n");
            prose(page, view.comment());
            page.append("\n| column | meaning |\n|---|---|\n");
            for (Column column : view.columns()) {
                page.append("| `").append(column.name()).append("` | ")
                        .append(column.comment()).append(" |\n");
            }
        }
        return page.toString();
    }

    private static void prose(StringBuilder page, String text) {
        int length = 0;
        for (String word : text.split(" ")) {
            boolean fits = length > 0 && length + 1 + word.length() <= 118;
            page.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = fits ? length + 1 + word.length() : word.length();
        }
        page.append('\n');
    }
}
