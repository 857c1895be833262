/**
 * Findings in the forms that build servers read: JUnit XML, SARIF 2.1.0, GitHub annotations and a
 * summary in Markdown. What a form or its reader cannot take is counted in it, never dropped.
 */
package dev.railbird.reports.machine;
