/** Puts it together: a hand goes in, its replay, verdicts, findings, level and digest come out. */
package dev.railbird.core.audit;
