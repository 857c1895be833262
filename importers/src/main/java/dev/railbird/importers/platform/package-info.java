/**
 * Captures of the lobby and coordinator platform: a folder with a log of each lobby's messages, a
 * log of the coordinator's calls and its tables before and after. {@code capture.json} is read for
 * the whole folder; the other files say so when they are met. Rounds become hands where the
 * lobby's rules are disclosed; chips outside the hands become a ledger. What the protocol never
 * says (button, blinds) is inferred and marked, or left unknown.
 */
package dev.railbird.importers.platform;
