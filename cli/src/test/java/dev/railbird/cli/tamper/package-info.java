/**
 * The tamper matrix: clean hands are forged in the ways in which people cheat, and each forgery is
 * audited by somebody who holds ever more of the log: bets alone, cards, results, states, the hands
 * around it, seeds, a hash chain, a signed manifest, an earlier export.
 *
 * <p>A forger here makes no slips of the pen: hands are forged as Railbird knows them, and where a
 * forgery says that results follow, every figure of the log agrees with it. Slips are the matter of
 * {@code dev.railbird.cli.mutation}.
 */
package dev.railbird.cli.tamper;
