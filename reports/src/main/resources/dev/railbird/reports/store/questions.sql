-- winners: players by chips won in complete hands
SELECT player, currency, hands, net FROM net_results ORDER BY net DESC, player LIMIT 20

-- chips-by-player: chips won or lost, at showdowns and without
SELECT * FROM net_results ORDER BY player, currency

-- win-rates: big blinds won a hundred hands, with the interval of 95 percent
SELECT * FROM win_rates

-- players: how the players play: rates in percent of their chances
SELECT player, variant, hands, bb100, vpip, pfr, three_bet, fold_to_three_bet, cbet_flop,
    fold_to_cbet_flop, af, wtsd, wsd, wwsf
FROM player_stats

-- positions: the same by position
SELECT variant, players, position, hands, bb100, vpip, pfr, three_bet, steal, fold_to_steal,
    cbet_flop, af, wtsd, wsd
FROM position_stats

-- biggest-pots: the twenty largest pots in big blinds
SELECT hand_key, hand_id, source, record, variant,
    pot_units::DECIMAL(19, 0) * unit AS pot, currency,
    round(pot_units / small_bet_units, 2) AS pot_bb, ending
FROM hands WHERE pot_units IS NOT NULL
ORDER BY pot_units / small_bet_units DESC, hand_key LIMIT 20

-- unverified-hands: games that were not replayed to their end, or whose winner nobody can know
SELECT hand_key, source, record, hand_id, status, unknowable
FROM hands WHERE status <> 'complete' OR unknowable IS NOT NULL ORDER BY hand_key

-- repeated-hands: games whose replay equals an earlier one of another source
SELECT h.hand_key, h.source, h.record, h.hand_id, f.hand_key AS first_key, f.source AS first_source
FROM hands AS h JOIN (SELECT digest, hand_id, min(hand_key) AS hand_key FROM hands
    WHERE digest IS NOT NULL GROUP BY digest, hand_id) AS e USING (digest, hand_id)
JOIN hands AS f ON f.hand_key = e.hand_key
WHERE h.hand_key > e.hand_key AND h.source_key <> f.source_key ORDER BY h.hand_key

-- batches: the runs that wrote the database
SELECT * FROM batches ORDER BY batch

-- broken-hands: games with a violation, and the first of each
SELECT hand_key, source, line, hand_id, check_id, sentence, expected, found
FROM findings WHERE severity = 'violation' AND NOT follows
QUALIFY row_number() OVER (PARTITION BY coalesce(hand_key, -finding) ORDER BY finding) = 1
ORDER BY finding

-- findings-by-check: how often each check found something
SELECT check_id, severity, count(*) FILTER (NOT follows) AS findings,
    count(*) FILTER (follows) AS following
FROM findings GROUP BY ALL ORDER BY findings DESC, following DESC, check_id, severity

-- verdicts: how often each check holds, is broken, or says nothing
SELECT * FROM verdict_counts

-- coverage: what became of the records of each source
SELECT s.name AS source, s.format, c.kind, c.reason, c.records
FROM coverage AS c JOIN sources AS s USING (source_key) ORDER BY source_key, c.rowid

-- seeds: what the logs say of seeds, a line a hand
SELECT hand_key, string_agg(kind, ', ' ORDER BY seed) AS said, any_value(derivation) AS derivation
FROM seeds GROUP BY hand_key ORDER BY hand_key

-- golf-scores: points by player and round
SELECT game, deal, round, name, score, total, finisher FROM golf_results
ORDER BY hand_key, deal, total, name

-- ledger: chips outside the hands, an account a line
SELECT * FROM ledger_results
