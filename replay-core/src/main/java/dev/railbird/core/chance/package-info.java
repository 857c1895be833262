/**
 * Statistics in whole numbers: exact intervals and reproducible permutation tests. The same log
 * gives the same numbers on every machine, because nothing is computed in floating point and every
 * draw comes from a hash of the log.
 */
package dev.railbird.core.chance;
