/**
 * The pure poker fold: one state, one total function over events, rule profiles for what systems
 * disagree on. Knows no file, no clock, no claim.
 */
package dev.railbird.core.replay;
