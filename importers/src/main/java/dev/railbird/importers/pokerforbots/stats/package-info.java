/**
 * The server's statistics and regression reports, held against the replayed hands beside them. The
 * figures are computed anew from what every hand won or lost; where the server's formula is at
 * fault, the finding says so. Figures that follow from others of the file are compared with those;
 * single response times are in no log.
 */
package dev.railbird.importers.pokerforbots.stats;
