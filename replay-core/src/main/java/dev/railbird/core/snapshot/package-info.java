/**
 * Saved tables: named fields, one a line, in a fixed order, and what reads them back. The same
 * table has the same text everywhere; a text that is not what was written reads as nothing. Holds
 * no rules: the folds say which fields their tables have.
 */
package dev.railbird.core.snapshot;
