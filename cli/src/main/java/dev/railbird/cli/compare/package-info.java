/**
 * Two exports of one store, held against each other: what was changed, removed, inserted, filled
 * in late and appended. Memory is bounded: records are sorted on disk and passed by once.
 */
package dev.railbird.cli.compare;
