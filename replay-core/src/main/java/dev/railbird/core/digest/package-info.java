/**
 * Digests that are the same on every machine: a versioned canonical encoding of what a replay did,
 * hashed with SHA-256; one root over all hands, proofs of what stands in a tree, and heads of
 * streams. Never a {@code hashCode}, never a text form.
 */
package dev.railbird.core.digest;
