package dev.railbird.reports.html;

/** A value of a table; {@code href} is empty when it leads nowhere. */
record Cell(String text, String href) {
}
