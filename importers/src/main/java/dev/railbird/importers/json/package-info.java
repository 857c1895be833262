/**
 * JSON as a tree of values that know their place, and text cut into lines of bounded length.
 * Depth, numbers and names are bounded by the parser; nothing here knows a format.
 */
package dev.railbird.importers.json;
