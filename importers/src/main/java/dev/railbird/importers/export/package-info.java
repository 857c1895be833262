/**
 * Exports as records: every field of every row, section or line, whatever an importer makes of it,
 * so that two exports of one store can be held against each other. Nothing is replayed or judged;
 * records leave one by one, in source order.
 */
package dev.railbird.importers.export;
