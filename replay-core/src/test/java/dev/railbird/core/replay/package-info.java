/** Rules of the fold as examples, and laws of the fold on random legal hands. */
package dev.railbird.core.replay;
