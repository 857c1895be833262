/** Finds and opens inputs: files, folders, globs, standard input; plain, gzip or zstd. */
package dev.railbird.cli.input;
