/**
 * The server's statistics and regression reports, held against the replayed hands beside them. The
 * figures are computed anew from what every hand won or lost; where the server's formula is at
 * fault, the finding says so. Figures of response times have nothing to be compared with.
 */
package dev.railbird.importers.pokerforbots.stats;
