/** Generators against numbers that the original programs printed. */
package dev.railbird.core.fairness.generator;
