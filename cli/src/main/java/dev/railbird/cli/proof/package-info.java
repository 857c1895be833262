/**
 * What an audit folder is vouched for with, and what is left of it later: sums of its files, an
 * Ed25519 signature over them, proofs of single hands. Cryptography is the JDK's; nothing here
 * reads a clock or draws a random number but {@code railbird keygen}.
 */
package dev.railbird.cli.proof;
