/**
 * The pokerforbots server: the PHHS dialect of its recorder, captures of its WebSocket traffic, and
 * its statistics. What the server leaves out or garbles is put right here and listed; what it pays
 * is the business of the rule profile {@code pokerforbots-server}.
 */
package dev.railbird.importers.pokerforbots;
