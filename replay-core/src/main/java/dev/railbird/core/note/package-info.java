/**
 * Signed notes and tree checkpoints as transparency logs publish them (C2SP signed-note and
 * tlog-checkpoint), with Ed25519 signatures by keys that the reader trusts. Nothing here signs, and
 * no key is trusted because a log names it.
 */
package dev.railbird.core.note;
