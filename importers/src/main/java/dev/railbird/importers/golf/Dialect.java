package dev.railbird.importers.golf;

/** How an export is written, as its beginning tells. */
enum Dialect {
    NONE, CSV, COPY_TEXT, JSON_LINES, JSON_DOCUMENT, DUMP, REFUSAL
}
