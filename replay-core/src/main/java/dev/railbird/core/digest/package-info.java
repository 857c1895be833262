/**
 * Digests that are the same on every machine: a versioned canonical encoding of what a replay did,
 * hashed with SHA-256, and one root over all hands. Never a {@code hashCode}, never a text form.
 */
package dev.railbird.core.digest;
