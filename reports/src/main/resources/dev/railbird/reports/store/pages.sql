-- verdict: the verdict of the audit and what it rests on
SELECT CASE WHEN violations > 0 THEN 'BROKEN' WHEN suspicions > 0 THEN 'SUSPICIOUS'
    WHEN hands = 0 THEN 'EMPTY' ELSE 'CLEAN' END AS verdict, *
FROM (SELECT (SELECT count(*) FROM hands) AS hands,
    (SELECT count(*) FROM sources WHERE format IS NOT NULL) AS sources,
    count(*) FILTER (severity = 'violation' AND NOT follows) AS violations,
    count(*) FILTER (severity = 'suspicion' AND NOT follows) AS suspicions,
    count(*) FILTER (severity = 'notice' AND NOT follows) AS notices,
    count(*) FILTER (follows) AS following
    FROM findings)

-- verdict-totals: what all checks of all hands came to
SELECT sum(holds)::BIGINT AS holds, sum(broken)::BIGINT AS broken,
    sum(not_checkable)::BIGINT AS not_checkable, sum(insufficient)::BIGINT AS insufficient,
    sum(not_applicable)::BIGINT AS not_applicable
FROM verdict_counts

-- headlines: the ten gravest findings, one of each check before a second of any
SELECT finding, severity, check_id, hand_key, sentence, expected, found, place
FROM finding_places WHERE NOT follows
ORDER BY rank, row_number() OVER (PARTITION BY check_id, severity ORDER BY finding), finding
LIMIT 10

-- findings: everything that was found, the gravest first
SELECT finding, severity, check_id, hand_key, sentence, expected, found, difference, hint, place,
    follows
FROM finding_places ORDER BY rank, finding

-- findings-over-log: findings along the log, a line a part, with what an even spread would give
WITH size AS (SELECT count(*) AS hands, least(40, count(*)) AS parts FROM hands),
parted AS (SELECT hand_key, (hand_key - 1) * parts // hands + 1 AS part FROM hands, size),
counted AS (SELECT part, min(hand_key) AS first_hand, max(hand_key) AS last_hand,
    count(f.finding) FILTER (f.severity = 'violation') AS violations,
    count(f.finding) FILTER (f.severity = 'suspicion') AS suspicions,
    count(f.finding) FILTER (f.severity = 'notice') AS notices
    FROM parted LEFT JOIN (SELECT * FROM findings WHERE NOT follows) AS f USING (hand_key)
    GROUP BY part),
spread AS (SELECT *, (last_hand - first_hand + 1)
    * (sum(violations + suspicions + notices) OVER ()) / (SELECT hands FROM size) AS even
    FROM counted)
SELECT part, first_hand, last_hand, violations, suspicions, notices,
    round(greatest(0, even - 1.96 * sqrt(even)), 1) AS low,
    round(even + 1.96 * sqrt(even), 1) AS high
FROM spread ORDER BY part

-- statuses: how the games were replayed
SELECT game, status, count(*) AS hands FROM hands GROUP BY ALL ORDER BY game, hands DESC, status

-- levels: how many cards the logs tell
SELECT game, level, CASE level WHEN 'V0' THEN 'the whole deck'
    WHEN 'V1' THEN 'every card that a player saw' WHEN 'V2' THEN 'one player''s cards'
    WHEN 'V3' THEN 'what an observer saw' END AS known, count(*) AS hands
FROM hands WHERE level IS NOT NULL GROUP BY ALL ORDER BY game, level

-- not-checkable: what could not be checked, and why
SELECT verdict, reason, count(DISTINCT check_id) AS checks, count(DISTINCT hand_key) AS hands,
    count(*) AS verdicts
FROM verdicts WHERE verdict IN ('NOT_CHECKABLE', 'INSUFFICIENT')
GROUP BY ALL ORDER BY verdicts DESC, verdict, reason

-- coverage-totals: what became of all records
SELECT kind, reason, count(DISTINCT source_key) AS sources, sum(records)::BIGINT AS records
FROM coverage GROUP BY kind, reason
ORDER BY CASE kind WHEN 'used' THEN 0 WHEN 'unreadable' THEN 1 ELSE 2 END, records DESC, reason

-- unread: sources that could not be read to their end
SELECT source_key, name, format, hands, failure FROM sources WHERE failure IS NOT NULL
ORDER BY source_key

-- source-list: every source with its digest and what became of its records
SELECT s.source_key, s.name, s.format, s.hands, s.events,
    coalesce(c.used, 0) AS used, coalesce(c.ignored, 0) AS ignored,
    coalesce(c.unreadable, 0) AS unreadable, s.bytes, s.sha256, s.failure
FROM sources AS s LEFT JOIN (SELECT source_key,
    sum(records) FILTER (kind = 'used')::BIGINT AS used,
    sum(records) FILTER (kind = 'ignored')::BIGINT AS ignored,
    sum(records) FILTER (kind = 'unreadable')::BIGINT AS unreadable
    FROM coverage GROUP BY source_key) AS c USING (source_key)
ORDER BY s.source_key

-- check-list: every check, what it promises, and what it came to
SELECT c.check_id, c.title, v.holds, v.broken, v.not_checkable, v.insufficient, v.not_applicable,
    (SELECT count(*) FROM findings AS f WHERE f.check_id = c.check_id AND NOT f.follows)
        AS findings,
    (SELECT count(*) FROM findings AS f WHERE f.check_id = c.check_id AND f.follows)
        AS following
FROM checks AS c JOIN verdict_counts AS v USING (check_id) ORDER BY c.rowid

-- hand-list: every game with its place and how many findings it has
SELECT h.hand_key, h.hand_id, h.game, h.variant, h.level, h.status, h.seats,
    h.pot_units::DECIMAL(19, 0) * h.unit AS pot, h.currency,
    coalesce(f.findings, 0) AS findings,
    h.source || CASE WHEN h.record IS NULL THEN '' ELSE ' ' || h.record END AS place
FROM hands AS h LEFT JOIN (SELECT hand_key, count(*) AS findings FROM findings
    GROUP BY hand_key) AS f USING (hand_key)
ORDER BY h.hand_key

-- derivations: how the logs say that decks follow from seeds
SELECT derivation, deal_plan, count(DISTINCT hand_key) AS hands FROM seeds
WHERE derivation IS NOT NULL GROUP BY ALL ORDER BY hands DESC, derivation, deal_plan

-- seed-verdicts: what the checks of seeds and decks came to
SELECT c.check_id, c.title, v.holds, v.broken, v.not_checkable, v.insufficient, v.not_applicable
FROM checks AS c JOIN verdict_counts AS v USING (check_id) WHERE c.check_id LIKE 'SEED-%'
ORDER BY c.rowid

-- seed-list: the seeds of each game, a line a game, and whether its cards follow from them
SELECT hand_key, h.hand_id, h.level,
    string_agg(s.value, ', ' ORDER BY seed) FILTER (s.kind = 'commitment') AS commitment,
    string_agg(s.value, ', ' ORDER BY seed) FILTER (s.kind IN ('reveal', 'round seed')) AS reveal,
    string_agg(s.value, ', ' ORDER BY seed) FILTER (s.kind = 'client seed') AS client_seed,
    any_value(s.derivation) AS derivation, any_value(s.deal_plan) AS deal_plan,
    any_value(v.verdict) AS cards_follow
FROM seeds AS s JOIN hands AS h USING (hand_key)
LEFT JOIN (SELECT hand_key, verdict FROM verdicts WHERE check_id = 'SEED-08') AS v
    USING (hand_key)
GROUP BY hand_key, h.hand_id, h.level ORDER BY hand_key

-- chips-by-currency: chips before and after all complete hands, and what is left unexplained
SELECT currency, count(*) AS hands, sum(before) AS before, sum(after) AS after,
    sum(rake) AS rake, sum(after + rake - before) AS difference
FROM hand_chips GROUP BY currency ORDER BY hands DESC, currency

-- chips-by-stream: the same by table, session or lobby, the largest first
SELECT stream, source, currency, count(*) AS hands, sum(rake) AS rake,
    sum(after + rake - before) AS difference,
    count(*) FILTER (after + rake <> before) AS hands_that_differ
FROM hand_chips GROUP BY stream, source, currency
ORDER BY hands_that_differ DESC, hands DESC, stream, source, currency LIMIT 200

-- chip-totals: chips at the table before each hand, and after it with the rake
WITH numbered AS (SELECT *, row_number() OVER (PARTITION BY stream, source ORDER BY hand_key)
        AS hand,
    count(*) OVER (PARTITION BY stream, source) AS hands FROM hand_chips),
chosen AS (SELECT stream, source FROM numbered GROUP BY stream, source
    HAVING count(*) > 2 ORDER BY count(*) DESC, stream, source LIMIT 4)
SELECT n.stream, n.source, n.hand, n.before, n.after + n.rake AS after_with_rake
FROM numbered AS n JOIN chosen AS c ON n.source = c.source
    AND n.stream IS NOT DISTINCT FROM c.stream
WHERE n.hand % greatest(1, n.hands // 120) = 0 OR n.hand = 1 OR n.hand = n.hands
    OR n.before <> n.after + n.rake
ORDER BY n.hands DESC, n.stream, n.source, n.hand LIMIT 2000

-- ledger-kinds: what moved chips, over all complete hands
SELECT h.currency, l.account, l.kind, sum(l.movements)::BIGINT AS movements,
    sum(l.units::DECIMAL(19, 0) * h.unit) AS chips
FROM ledger AS l JOIN hands AS h USING (hand_key) WHERE h.status = 'complete'
GROUP BY ALL ORDER BY h.currency, l.account DESC, l.kind

-- results-over-hands: the results of the six players with most hands, with the band of luck
WITH known AS (SELECT player, hand_key, seat, net_bb FROM seat_results
    WHERE net_bb IS NOT NULL AND player IS NOT NULL),
chosen AS (SELECT player, count(*) AS hands, stddev_samp(net_bb) AS deviation FROM known
    GROUP BY player HAVING count(*) > 4 ORDER BY hands DESC, player LIMIT 6),
run AS (SELECT player, row_number() OVER way AS hand, sum(net_bb) OVER way AS net_bb FROM known
    WINDOW way AS (PARTITION BY player ORDER BY hand_key, seat ROWS UNBOUNDED PRECEDING))
SELECT r.player, r.hand, round(r.net_bb, 2) AS net_bb,
    round(-1.96 * c.deviation * sqrt(r.hand), 2) AS low,
    round(1.96 * c.deviation * sqrt(r.hand), 2) AS high
FROM run AS r JOIN chosen AS c USING (player)
WHERE r.hand % greatest(1, c.hands // 120) = 0 OR r.hand = 1 OR r.hand = c.hands
ORDER BY c.hands DESC, r.player, r.hand

-- golf-players: golf players by points a round
SELECT player, any_value(name) AS name, count(*) AS rounds, sum(score)::BIGINT AS points,
    round(avg(score), 2) AS points_a_round, count(*) FILTER (finisher) AS went_out
FROM golf_results GROUP BY player ORDER BY points_a_round, rounds DESC, player

-- facts: what was audited, and with which version
SELECT name, value FROM (
    SELECT 0 AS place, CASE name WHEN 'schema' THEN 'version of the database schema'
        ELSE name END AS name, value FROM about
    UNION ALL SELECT unnest([3 * batch, 3 * batch + 1, 3 * batch + 2]),
        unnest(['version of Railbird', 'command', 'corpus root'])
            || CASE batch WHEN 1 THEN '' ELSE ' of batch ' || batch END,
        unnest([railbird, options, corpus_root])
    FROM batches)
ORDER BY place
