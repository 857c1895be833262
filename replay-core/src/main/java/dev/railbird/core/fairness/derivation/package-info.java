/**
 * The derivations that Railbird knows, each bit for bit the one of the system it names, with
 * vectors in {@code testdata/seeds}. What is not listed in {@link Derivations} is unknown. A seed
 * that a log writes wrongly is refused with a reason and never mended.
 */
package dev.railbird.core.fairness.derivation;
