/** More than the memory holds, put in order: sorted runs in the temporary folder, then merged. */
package dev.railbird.cli.sort;
