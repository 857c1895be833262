/**
 * Searching for seeds: ranges of numbers are tried on all processors until a deck fits, the ranges
 * are done or time is up. What was found is the first in the order of the ranges.
 */
package dev.railbird.cli.search;
