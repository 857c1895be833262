/**
 * Checks and what they say. One check = one id, one class, one page in {@code docs/checks},
 * fixtures that make it fire and that do not. Checks read replays; they never
 * change what the fold did.
 */
package dev.railbird.core.check;
