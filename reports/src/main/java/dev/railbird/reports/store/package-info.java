/**
 * The DuckDB database of an audit: its schema, the writer that streams games into it, views for
 * analysts, and read-only questions.
 *
 * <p>Invariants: rows stand in source order; amounts are whole units beside the scale of their
 * hand, never floating point; what the fold derived says so; a value that nobody can know is null.
 * The schema is data ({@code schema.txt}, {@code views.sql}), from which the tables, their
 * comments and the reference page are made. Absent: constraints and indexes, which would cost
 * memory; tests hold the keys.
 */
package dev.railbird.reports.store;
