-- seat_results: One row a seat of a complete hand of poker, no source twice: place and result.
-- hand_key: the hand
-- seat: the seat
-- player: what the source calls the player
-- source: where the hand stands
-- stream: table, session or lobby
-- variant: PHH code
-- profile: the rule profile
-- level: information level of the hand
-- currency: null when the source names none
-- position: BTN, SB, BB ...; null in stud
-- players: how many were dealt in
-- depth_bb: starting stack in big blinds; null when unknown
-- big_blind: minimum bet of the first street, an exact amount
-- net: won or lost, an exact amount; null when nobody can know
-- net_bb: the same in big blinds, a rounded number
-- showdown: the seat was in at a showdown
SELECT s.hand_key, s.seat, s.name AS player, h.source, h.stream, h.variant, h.profile, h.level,
    h.currency, s.position,
    (SELECT count(*) FROM seats AS p WHERE p.hand_key = s.hand_key AND p.dealt_in) AS players,
    s.start_units / h.small_bet_units AS depth_bb,
    h.small_bet_units::DECIMAL(19, 0) * h.unit AS big_blind,
    s.net_units::DECIMAL(19, 0) * h.unit AS net,
    s.net_units / h.small_bet_units AS net_bb,
    s.showdown
FROM seats AS s JOIN hands AS h USING (hand_key) JOIN sources AS o USING (source_key)
WHERE h.status = 'complete' AND s.dealt_in AND o.same_as IS NULL

-- net_results: One row a player and currency: chips won or lost in complete hands.
-- player: what the source calls the player
-- currency: null when the source names none
-- hands: complete hands that the player was dealt into
-- unknowable: of these, hands whose result nobody can know; they count for nothing else
-- net: won or lost, an exact amount
-- net_showdown: of that, at showdowns
-- net_without_showdown: of that, in hands that ended before one or were folded
SELECT player, currency, count(*) AS hands, count(*) - count(net) AS unknowable,
    coalesce(sum(net), 0) AS net,
    coalesce(sum(net) FILTER (showdown), 0) AS net_showdown,
    coalesce(sum(net) FILTER (NOT showdown), 0) AS net_without_showdown
FROM seat_results
GROUP BY ALL
ORDER BY net DESC, player, currency

-- win_rates: One row a player and variant: bb/100 with its interval of 95 percent.
-- player: what the source calls the player
-- variant: PHH code
-- hands: complete hands with a known result
-- net_bb: won or lost in big blinds
-- bb100: big blinds won a hundred hands
-- bb100_low: lower end of the interval (normal approximation); null below two hands
-- bb100_high: upper end
SELECT player, variant, count(net_bb) AS hands, round(sum(net_bb), 6) AS net_bb,
    round(100 * avg(net_bb), 4) AS bb100,
    round(100 * (avg(net_bb) - 1.96 * stddev_samp(net_bb) / sqrt(count(net_bb))), 4)
        AS bb100_low,
    round(100 * (avg(net_bb) + 1.96 * stddev_samp(net_bb) / sqrt(count(net_bb))), 4)
        AS bb100_high
FROM seat_results
WHERE net_bb IS NOT NULL
GROUP BY ALL
ORDER BY hands DESC, player, variant

-- ledger: One row an account and kind of movement; complete hands sum to zero if none loses chips.
-- hand_key: the hand
-- account: seat or house
-- seat: the seat; null for the house
-- kind: as in actions
-- movements: how many steps
-- units: chips that came to the account, negative for chips that left it
SELECT hand_key, CASE WHEN kind = 'rake' THEN 'house' ELSE 'seat' END AS account, seat, kind,
    count(*) AS movements,
    sum(CASE WHEN kind = 'rake' THEN paid_units ELSE -paid_units END)::BIGINT AS units
FROM actions
WHERE paid_units <> 0
GROUP BY hand_key, seat, kind
ORDER BY hand_key, account DESC, seat, kind

-- all_verdicts: One row a game and check, with NOT_APPLICABLE.
-- hand_key: the hand or game
-- check_id: the check
-- verdict: HOLDS, BROKEN, NOT_APPLICABLE, NOT_CHECKABLE or INSUFFICIENT
-- reason: why it could not be checked
SELECT h.hand_key, c.check_id, coalesce(v.verdict, 'NOT_APPLICABLE') AS verdict, v.reason
FROM hands AS h CROSS JOIN checks AS c
LEFT JOIN verdicts AS v ON v.hand_key = h.hand_key AND v.check_id = c.check_id
WHERE h.status <> 'unreadable'

-- verdict_counts: One row a check: how often each verdict was given.
-- check_id: the check
-- slug: its name
-- holds: games for which it holds
-- broken: games for which it is broken
-- not_applicable: games that have nothing to hold against it
-- not_checkable: games whose log does not tell enough
-- insufficient: games with too little data
SELECT c.check_id, c.slug,
    count(*) FILTER (v.verdict = 'HOLDS') AS holds,
    count(*) FILTER (v.verdict = 'BROKEN') AS broken,
    (SELECT count(*) FROM hands WHERE status <> 'unreadable') - count(v.verdict)
        AS not_applicable,
    count(*) FILTER (v.verdict = 'NOT_CHECKABLE') AS not_checkable,
    count(*) FILTER (v.verdict = 'INSUFFICIENT') AS insufficient
FROM checks AS c LEFT JOIN verdicts AS v USING (check_id)
GROUP BY c.check_id, c.slug, c.rowid
ORDER BY c.rowid

-- golf_results: One row a golf player and scored round, with the rules, no source twice.
-- hand_key: the game
-- game: its id
-- deal: the round, counted over the whole log
-- round: the round as the game counts it
-- player: the player's id
-- name: the player's name
-- score: points of the round
-- total: points up to then
-- finisher: the player was first with all cards up
-- house_rules: what was on when the log stops
-- flip_mode: never, always or endgame
SELECT s.hand_key, h.hand_id AS game, s.deal, r.round, s.player, s.name, s.score, s.total,
    s.finisher, g.house_rules, g.flip_mode
FROM golf_scores AS s JOIN golf_rounds AS r USING (hand_key, deal)
JOIN golf_games AS g USING (hand_key) JOIN hands AS h USING (hand_key)
JOIN sources AS o USING (source_key)
WHERE o.same_as IS NULL
ORDER BY s.hand_key, s.deal, s.seat

-- finding_places: One row a finding, with its place in one text and its rank.
-- finding: 1 for the first
-- hand_key: the hand or game; null when it concerns a source or all hands together
-- check_id: the check that found it
-- severity: violation, suspicion or notice
-- sentence: what is the case
-- expected: what the rules or the record demand
-- found: what is there
-- difference: by how much
-- hint: what to look at next
-- place: source, line and column, or source and row
-- follows: an earlier fault of the same hand explains this one
-- rank: 0 for violations, 2 for suspicions, 4 for notices; one more for what follows
SELECT finding, hand_key, check_id, severity, sentence, expected, found, difference, hint,
    source || coalesce(':' || line || coalesce(':' || col, ''), ':' || row_id, '') AS place,
    follows,
    CASE severity WHEN 'violation' THEN 0 WHEN 'suspicion' THEN 2 ELSE 4 END + follows::INTEGER
        AS rank
FROM findings

-- hand_chips: One row a complete poker hand whose stacks are all known: its chips, exact amounts.
-- hand_key: the hand
-- source: where the hand stands
-- stream: table, session or lobby
-- currency: null when the source names none
-- before: chips of all seats before the forced bets
-- after: chips of all seats after the last step
-- rake: what the house took
SELECT h.hand_key, h.source, h.stream, h.currency,
    (sum(s.start_units)::DECIMAL(19, 0) * h.unit) AS before,
    (sum(s.final_units)::DECIMAL(19, 0) * h.unit) AS after,
    (coalesce(h.rake_units, 0)::DECIMAL(19, 0) * h.unit) AS rake
FROM hands AS h JOIN seats AS s USING (hand_key)
WHERE h.status = 'complete' AND h.game = 'poker'
GROUP BY h.hand_key, h.source, h.stream, h.currency, h.unit, h.rake_units
HAVING count(*) = count(s.start_units) AND count(*) = count(s.final_units)

-- ledger_results: One row a user of a ledger: balances, and what happened between.
-- source_key: the source
-- user_id: the user
-- before: the balance before; null when no table or created account tells it
-- after: the balance after; null when no table tells it
-- joined: joins that were accepted
-- flushed: times that chips came back
-- won: won or lost by all results of rounds
-- difference: after less before less won; null when a balance is unknown
WITH b AS (
    SELECT source_key, user_id, chips FROM ledger_accounts WHERE moment = 'before'
    UNION ALL SELECT source_key, user_id, chips FROM ledger_entries
        WHERE kind = 'created' AND accepted),
e AS (
    SELECT source_key, user_id, count(*) FILTER (kind = 'joined' AND accepted) AS joined,
        count(*) FILTER (kind = 'flushed' AND accepted) AS flushed,
        coalesce(sum(chips) FILTER (kind = 'result'), 0)::BIGINT AS won
    FROM ledger_entries WHERE user_id IS NOT NULL GROUP BY ALL),
users AS (
    SELECT source_key, user_id FROM ledger_accounts
    UNION SELECT source_key, user_id FROM e),
one AS (
    SELECT u.source_key, u.user_id,
        (SELECT min(chips) FROM b WHERE b.source_key = u.source_key
            AND b.user_id = u.user_id) AS before,
        (SELECT min(chips) FROM ledger_accounts AS a WHERE a.source_key = u.source_key
            AND a.user_id = u.user_id AND a.moment = 'after') AS after
    FROM users AS u)
SELECT o.source_key, o.user_id, o.before, o.after, coalesce(e.joined, 0) AS joined,
    coalesce(e.flushed, 0) AS flushed, coalesce(e.won, 0) AS won,
    o.after - o.before - coalesce(e.won, 0) AS difference
FROM one AS o LEFT JOIN e USING (source_key, user_id)
ORDER BY o.source_key, o.user_id

-- golf_by_round: One row a round of the game: how it was scored, over all games.
-- round: the round as the game counts it
-- scores: scores of players
-- score: mean points
-- score_low: lowest
-- score_high: highest
-- finished: mean points of who was first with all cards up
SELECT round, count(*) AS scores, round(avg(score), 4) AS score, min(score) AS score_low,
    max(score) AS score_high, round(avg(score) FILTER (finisher), 4) AS finished
FROM golf_results GROUP BY round ORDER BY round

-- golf_by_finisher: One row for who was first with all cards up, and one for the others.
-- finisher: the player was first with all cards up
-- scores: scores of players
-- score: mean points
-- lowest: of these, scores that nobody in the round was below
-- lowest_rate: in percent
SELECT finisher, count(*) AS scores, round(avg(score), 4) AS score,
    count(*) FILTER (score = best) AS lowest,
    round(100 * count(*) FILTER (score = best) / count(*), 2) AS lowest_rate
FROM (SELECT *, min(score) OVER (PARTITION BY hand_key, deal) AS best FROM golf_results)
GROUP BY finisher ORDER BY finisher DESC

-- golf_by_rule: One row a house rule: scores of rounds with it and without.
-- rule: the rule, in lower case
-- scores_with: scores of players where it was on
-- score_with: their mean
-- scores_without: scores of players where it was off
-- score_without: their mean
WITH rules AS (SELECT DISTINCT unnest(string_split(house_rules, ' ')) AS rule
    FROM golf_results WHERE house_rules IS NOT NULL),
pairs AS (SELECT r.rule, s.score, list_contains(
        string_split(coalesce(s.house_rules, ''), ' '), r.rule) AS is_on
    FROM rules AS r CROSS JOIN golf_results AS s)
SELECT rule, count(*) FILTER (is_on) AS scores_with,
    round(avg(score) FILTER (is_on), 4) AS score_with,
    count(*) FILTER (NOT is_on) AS scores_without,
    round(avg(score) FILTER (NOT is_on), 4) AS score_without
FROM pairs GROUP BY rule ORDER BY rule
