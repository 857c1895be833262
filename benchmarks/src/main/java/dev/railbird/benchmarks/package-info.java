/**
 * JMH benchmarks, run by {@code bin/bench} with the collector that the launcher uses; each also
 * runs once as a test so that none rots.
 *
 * <p>Numbers belong into {@code benchmarks/RESULTS.md}; none decides whether a build passes.
 */
package dev.railbird.benchmarks;
