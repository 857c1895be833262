/** Balances between hands: what one hand leaves is what the next begins with. */
package dev.railbird.core.check.ledger;
