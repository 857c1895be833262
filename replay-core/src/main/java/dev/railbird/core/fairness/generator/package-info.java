/**
 * Number generators of the systems that deal cards, bit for bit, and what they are made of. Each
 * counts what it draws and what it throws away. None is a source of chance: the same seed gives the
 * same numbers on every machine. No clock, no floating point, no seed from the environment.
 */
package dev.railbird.core.fairness.generator;
