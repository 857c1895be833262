/** What hands are worth: exact ranks for every hand kind, greater is better, also for low hands. */
package dev.railbird.core.outcome;
