/**
 * What people and programs read of an audit: the DuckDB store, HTML, JSON, JUnit and SARIF.
 *
 * <p>Imports only {@code replay-core}; knows nothing of importers, threads or exit codes.
 */
package dev.railbird.reports;
