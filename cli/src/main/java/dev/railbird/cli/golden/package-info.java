/**
 * Golden digests: what a set of logs replays to, in a text file that lives beside the code, and the
 * comparison of a new replay with it. Files are sorted, so that a change is a small difference.
 */
package dev.railbird.cli.golden;
