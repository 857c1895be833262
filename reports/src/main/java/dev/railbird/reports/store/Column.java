package dev.railbird.reports.store;

/**
 * A column of a table or view.
 *
 * @param type as DuckDB names it; empty for a view, whose query decides
 * @param isRequired the column is never null
 */
record Column(String name, String type, boolean isRequired, String comment) {
}
