/** The log itself: order, identity, clocks, schema, losses. One class a check. */
package dev.railbird.core.check.log;
