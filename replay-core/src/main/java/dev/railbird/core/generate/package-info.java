/** Random legal hands from a seed, the same on every machine: for tests, benchmarks and samples. */
package dev.railbird.core.generate;
