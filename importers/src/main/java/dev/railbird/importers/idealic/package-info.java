/**
 * Hands of the action-string poker engine {@code idealic}: one JSON object a hand, alone, in an
 * array or one a line.
 *
 * <p>A source is cut into objects first, so that a broken hand costs only itself and memory is
 * bounded by one hand. Nothing of the package's derived state is trusted: results become claims.
 */
package dev.railbird.importers.idealic;
