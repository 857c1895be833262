/** Writes imported hands in another form; a file appears under its name only when it is whole. */
package dev.railbird.cli.convert;
