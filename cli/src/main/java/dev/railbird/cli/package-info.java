/**
 * Commands and wiring: the only place with streams, threads and exit codes.
 *
 * <p>Nothing imports this package. Results go to stdout, everything else to stderr.
 */
package dev.railbird.cli;
