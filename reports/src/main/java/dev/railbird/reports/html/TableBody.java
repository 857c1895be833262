package dev.railbird.reports.html;

import java.util.List;

/** The rows of a table. */
final class TableBody {
    /** The table whose rows others link to by the id of a check. */
    private static final String CHECKS = "check-list";

    private TableBody() {
    }

    static String of(String question, List<Grid.Column> columns, List<List<Cell>> rows) {
        Markup markup = new Markup();
        boolean isChecks = question.equals(CHECKS);
        for (List<Cell> row : rows) {
            String check = isChecks ? row.get(0).text() : "";
            markup.open("tr", "id", check);
            for (int k = 0; k < row.size(); k++) {
                Grid.Column column = columns.get(k);
                Cell cell = row.get(k);
                boolean isWord = column.style().equals("word");
                markup.open("td", "class", isWord ? "word " + cell.text().replace(' ', '_')
                        : column.style(),
                        "data-label", column.label());
                String href = isChecks ? hrefOfCheck(check, column.name(), cell.text())
                        : cell.href();
                if (href.isEmpty()) {
                    markup.path(cell.text());
                } else {
                    markup.element("a", cell.text(), "href", href);
                }
                markup.close("td");
            }
            markup.close("tr").line();
        }
        return markup.toString();
    }

    private static String hrefOfCheck(String check, String column, String text) {
        if (text.equals("0")) {
            return "";
        }
        return switch (column) {
            case "findings" -> "findings.html#check_id=" + check + "&follows=no";
            case "following" -> "findings.html#check_id=" + check + "&follows=yes";
            default -> "";
        };
    }
}
