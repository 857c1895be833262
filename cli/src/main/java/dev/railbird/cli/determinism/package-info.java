/**
 * The same audit in fresh processes under other settings, and what differs between them. Each
 * process is an ordinary {@code railbird audit}: nothing in it knows that it is being compared.
 * Knows no commands and prints nothing; who fails is told, not judged.
 */
package dev.railbird.cli.determinism;
