/** What the classes of the core call, read from their class files: no source can hide a call. */
package dev.railbird.core.purity;
