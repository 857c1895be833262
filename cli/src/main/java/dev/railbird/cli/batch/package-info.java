/** The pipeline: one reader, workers that replay and judge, results in source order. */
package dev.railbird.cli.batch;
