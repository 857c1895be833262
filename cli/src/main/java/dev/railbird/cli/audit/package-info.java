/** The audit as a whole: counts, summary, and the folder that programs read. */
package dev.railbird.cli.audit;
