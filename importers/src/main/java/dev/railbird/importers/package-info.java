/**
 * Readers of source formats, one package each. They turn bytes into canonical hands and findings;
 * they judge nothing that the fold can judge, and never guess in silence.
 */
package dev.railbird.importers;
