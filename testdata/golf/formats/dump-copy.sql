--
-- PostgreSQL database dump
--

\restrict c2jXh4YONwp6cP1jFJoE4lOxmTvzgXl4pLQ5LHDXTPqnKlnURpH7afAkWeAlFHh

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id bigint NOT NULL,
    game_id uuid NOT NULL,
    sequence_num integer NOT NULL,
    event_type character varying(50) NOT NULL,
    player_id character varying(50),
    event_data jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now()
);


--
-- Name: events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.events_id_seq OWNED BY public.events.id;


--
-- Name: games_v2; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.games_v2 (
    id uuid NOT NULL,
    room_code character varying(10) NOT NULL,
    status character varying(20) DEFAULT 'active'::character varying,
    created_at timestamp with time zone DEFAULT now(),
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    num_players integer,
    num_rounds integer,
    options jsonb,
    winner_id character varying(50),
    host_id character varying(50),
    player_ids character varying(50)[] DEFAULT '{}'::character varying[]
);


--
-- Name: moves; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moves (
    id bigint NOT NULL,
    game_id uuid NOT NULL,
    sequence_num integer NOT NULL,
    "timestamp" timestamp with time zone DEFAULT now(),
    player_id character varying(50) NOT NULL,
    player_name character varying(100),
    is_cpu boolean DEFAULT false,
    action character varying(30) NOT NULL,
    card_rank character varying(5),
    card_suit character varying(10),
    "position" integer,
    hand_state jsonb,
    discard_top jsonb,
    visible_opponents jsonb,
    decision_reason text
);


--
-- Name: moves_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.moves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: moves_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.moves_id_seq OWNED BY public.moves.id;


--
-- Name: replay_views; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.replay_views (
    id integer NOT NULL,
    shared_game_id uuid,
    viewer_id character varying(50),
    viewed_at timestamp with time zone DEFAULT now(),
    ip_hash character varying(64),
    watch_duration_seconds integer
);


--
-- Name: replay_views_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.replay_views_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: replay_views_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.replay_views_id_seq OWNED BY public.replay_views.id;


--
-- Name: shared_games; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shared_games (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    game_id uuid NOT NULL,
    share_code character varying(12) NOT NULL,
    created_by character varying(50),
    created_at timestamp with time zone DEFAULT now(),
    expires_at timestamp with time zone,
    view_count integer DEFAULT 0,
    is_public boolean DEFAULT true,
    title character varying(100),
    description text
);


--
-- Name: events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);


--
-- Name: moves id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves ALTER COLUMN id SET DEFAULT nextval('public.moves_id_seq'::regclass);


--
-- Name: replay_views id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replay_views ALTER COLUMN id SET DEFAULT nextval('public.replay_views_id_seq'::regclass);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.events (id, game_id, sequence_num, event_type, player_id, event_data, created_at) FROM stdin;
1	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	1	game_created	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"host_id": "feb6526e-b3ec-4a29-8b15-c18dc01d47d7", "options": {}, "room_code": "FSMH"}	2026-02-02 18:54:04+00
2	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	2	player_joined	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"is_cpu": false, "cpu_profile": null, "player_name": "Olivia"}	2026-02-02 18:54:04.00035+00
3	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	3	player_joined	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"is_cpu": false, "cpu_profile": null, "player_name": "Peggy"}	2026-02-02 18:54:04.001044+00
4	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	4	game_started	\N	{"options": {"wolfpack": false, "blackjack": false, "eagle_eye": false, "flip_mode": "never", "ten_penny": false, "tied_shame": false, "use_jokers": false, "deck_colors": ["red", "blue", "gold"], "knock_bonus": false, "knock_early": false, "lucky_swing": false, "super_kings": false, "initial_flips": 2, "knock_penalty": false, "flip_as_action": false, "four_of_a_kind": false, "one_eyed_jacks": false, "underdog_bonus": false, "negative_pairs_keep_value": false}, "num_decks": 1, "num_rounds": 1, "player_order": ["feb6526e-b3ec-4a29-8b15-c18dc01d47d7", "2ea79c31-8c35-447e-bcd4-21cfdaac5707"]}	2026-02-02 18:54:04.502095+00
5	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	5	round_started	\N	{"deck_seed": 330522556, "round_num": 1, "dealt_cards": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": [{"rank": "Q", "suit": "diamonds"}, {"rank": "2", "suit": "clubs"}, {"rank": "6", "suit": "clubs"}, {"rank": "9", "suit": "clubs"}, {"rank": "7", "suit": "spades"}, {"rank": "A", "suit": "diamonds"}], "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": [{"rank": "4", "suit": "clubs"}, {"rank": "2", "suit": "hearts"}, {"rank": "4", "suit": "diamonds"}, {"rank": "9", "suit": "spades"}, {"rank": "3", "suit": "hearts"}, {"rank": "A", "suit": "spades"}]}, "first_discard": {"rank": "7", "suit": "hearts"}, "current_player_idx": 1}	2026-02-02 18:54:04.50287+00
6	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	6	initial_flip	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"cards": [{"rank": "4", "suit": "clubs"}, {"rank": "4", "suit": "diamonds"}], "positions": [0, 2]}	2026-02-02 18:54:05.106461+00
7	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	7	initial_flip	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"cards": [{"rank": "6", "suit": "clubs"}, {"rank": "9", "suit": "clubs"}], "positions": [2, 3]}	2026-02-02 18:54:09.807387+00
8	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	8	card_drawn	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"card": {"rank": "7", "suit": "diamonds"}, "source": "deck"}	2026-02-02 18:54:11.585034+00
9	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	9	card_swapped	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"new_card": {"rank": "7", "suit": "diamonds"}, "old_card": {"rank": "2", "suit": "clubs"}, "position": 1}	2026-02-02 18:54:13.659288+00
10	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	10	card_drawn	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"card": {"rank": "8", "suit": "spades"}, "source": "deck"}	2026-02-02 18:54:15.745191+00
11	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	11	card_swapped	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"new_card": {"rank": "8", "suit": "spades"}, "old_card": {"rank": "2", "suit": "hearts"}, "position": 1}	2026-02-02 18:54:17.496016+00
12	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	12	card_drawn	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"card": {"rank": "A", "suit": "hearts"}, "source": "deck"}	2026-02-02 18:54:18.868056+00
13	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	13	card_swapped	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"new_card": {"rank": "A", "suit": "hearts"}, "old_card": {"rank": "7", "suit": "spades"}, "position": 4}	2026-02-02 18:54:23.604401+00
14	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	14	card_drawn	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"card": {"rank": "10", "suit": "hearts"}, "source": "deck"}	2026-02-02 18:54:24.227863+00
15	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	15	card_discarded	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"card": {"rank": "10", "suit": "hearts"}}	2026-02-02 18:54:28.841359+00
16	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	16	card_drawn	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"card": {"rank": "Q", "suit": "spades"}, "source": "deck"}	2026-02-02 18:54:32.906412+00
17	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	17	card_swapped	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"new_card": {"rank": "Q", "suit": "spades"}, "old_card": {"rank": "Q", "suit": "diamonds"}, "position": 0}	2026-02-02 18:54:33.647122+00
18	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	18	card_drawn	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"card": {"rank": "Q", "suit": "diamonds"}, "source": "discard"}	2026-02-02 18:54:33.915788+00
19	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	19	card_swapped	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"new_card": {"rank": "Q", "suit": "diamonds"}, "old_card": {"rank": "9", "suit": "spades"}, "position": 3}	2026-02-02 18:54:37.783253+00
20	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	20	card_drawn	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"card": {"rank": "9", "suit": "spades"}, "source": "discard"}	2026-02-02 18:54:42.308962+00
21	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	21	card_swapped	2ea79c31-8c35-447e-bcd4-21cfdaac5707	{"new_card": {"rank": "9", "suit": "spades"}, "old_card": {"rank": "A", "suit": "diamonds"}, "position": 5}	2026-02-02 18:54:42.633116+00
22	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	22	card_drawn	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"card": {"rank": "K", "suit": "diamonds"}, "source": "deck"}	2026-02-02 18:54:44.388603+00
23	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	23	card_discarded	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{"card": {"rank": "K", "suit": "diamonds"}}	2026-02-02 18:54:46.823541+00
24	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	24	round_ended	\N	{"scores": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": 42, "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": 30}, "round_num": 1, "final_hands": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": [{"rank": "Q", "suit": "spades"}, {"rank": "7", "suit": "diamonds"}, {"rank": "6", "suit": "clubs"}, {"rank": "9", "suit": "clubs"}, {"rank": "A", "suit": "hearts"}, {"rank": "9", "suit": "spades"}], "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": [{"rank": "4", "suit": "clubs"}, {"rank": "8", "suit": "spades"}, {"rank": "4", "suit": "diamonds"}, {"rank": "Q", "suit": "diamonds"}, {"rank": "3", "suit": "hearts"}, {"rank": "A", "suit": "spades"}]}, "finisher_id": "2ea79c31-8c35-447e-bcd4-21cfdaac5707"}	2026-02-02 18:54:46.823946+00
25	7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	25	game_ended	\N	{"winner_id": "feb6526e-b3ec-4a29-8b15-c18dc01d47d7", "rounds_won": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": 0, "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": 1}, "final_scores": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": 42, "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": 30}}	2026-02-02 18:54:46.824539+00
\.


--
-- Data for Name: games_v2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.games_v2 (id, room_code, status, created_at, started_at, completed_at, num_players, num_rounds, options, winner_id, host_id, player_ids) FROM stdin;
7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc	FSMH	completed	2026-02-02 18:54:04+00	2026-02-02 18:54:04.502095+00	2026-02-02 18:54:46.824539+00	2	1	{"wolfpack": false, "blackjack": false, "eagle_eye": false, "flip_mode": "never", "ten_penny": false, "tied_shame": false, "use_jokers": false, "deck_colors": ["red", "blue", "gold"], "knock_bonus": false, "knock_early": false, "lucky_swing": false, "super_kings": false, "initial_flips": 2, "knock_penalty": false, "flip_as_action": false, "four_of_a_kind": false, "one_eyed_jacks": false, "underdog_bonus": false, "negative_pairs_keep_value": false}	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	feb6526e-b3ec-4a29-8b15-c18dc01d47d7	{feb6526e-b3ec-4a29-8b15-c18dc01d47d7,2ea79c31-8c35-447e-bcd4-21cfdaac5707}
d7fa9e0a-8f85-4e3b-9b91-d1f84a890410	ALWA	completed	2026-02-02 21:24:06+00	2026-02-02 21:24:09.458272+00	2026-02-02 21:26:26.19522+00	5	1	{"wolfpack": false, "blackjack": false, "eagle_eye": false, "flip_mode": "never", "ten_penny": false, "tied_shame": false, "use_jokers": false, "deck_colors": ["red", "blue", "gold"], "knock_bonus": false, "knock_early": false, "lucky_swing": false, "super_kings": false, "initial_flips": 2, "knock_penalty": false, "flip_as_action": false, "four_of_a_kind": false, "one_eyed_jacks": false, "underdog_bonus": false, "negative_pairs_keep_value": false}	01ca4349-d819-4240-b270-6652e894327c	01ca4349-d819-4240-b270-6652e894327c	{01ca4349-d819-4240-b270-6652e894327c,fc65e314-77c3-445f-9cbd-08a33eac1fb6,a5c191ec-4cbb-4280-96ab-5c81191422f3,15cb86f8-6b4c-4e11-97f6-3f72e1714015,4aafb85a-6647-4c63-848d-c60ecf3595cb}
\.


--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.moves (id, game_id, sequence_num, "timestamp", player_id, player_name, is_cpu, action, card_rank, card_suit, "position", hand_state, discard_top, visible_opponents, decision_reason) FROM stdin;
\.


--
-- Data for Name: replay_views; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.replay_views (id, shared_game_id, viewer_id, viewed_at, ip_hash, watch_duration_seconds) FROM stdin;
\.


--
-- Data for Name: shared_games; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shared_games (id, game_id, share_code, created_by, created_at, expires_at, view_count, is_public, title, description) FROM stdin;
\.


--
-- Name: events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_id_seq', 2664, true);


--
-- Name: moves_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.moves_id_seq', 1, false);


--
-- Name: replay_views_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.replay_views_id_seq', 1, false);


--
-- Name: events events_game_id_sequence_num_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_game_id_sequence_num_key UNIQUE (game_id, sequence_num);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


--
-- Name: games_v2 games_v2_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.games_v2
    ADD CONSTRAINT games_v2_pkey PRIMARY KEY (id);


--
-- Name: moves moves_game_id_sequence_num_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves
    ADD CONSTRAINT moves_game_id_sequence_num_key UNIQUE (game_id, sequence_num);


--
-- Name: moves moves_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves
    ADD CONSTRAINT moves_pkey PRIMARY KEY (id);


--
-- Name: replay_views replay_views_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replay_views
    ADD CONSTRAINT replay_views_pkey PRIMARY KEY (id);


--
-- Name: shared_games shared_games_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_games
    ADD CONSTRAINT shared_games_pkey PRIMARY KEY (id);


--
-- Name: shared_games shared_games_share_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_games
    ADD CONSTRAINT shared_games_share_code_key UNIQUE (share_code);


--
-- Name: idx_events_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_events_created ON public.events USING btree (created_at);


--
-- Name: idx_events_game_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_events_game_seq ON public.events USING btree (game_id, sequence_num);


--
-- Name: idx_events_player; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_events_player ON public.events USING btree (player_id) WHERE (player_id IS NOT NULL);


--
-- Name: idx_events_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_events_type ON public.events USING btree (event_type);


--
-- Name: idx_games_completed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_games_completed ON public.games_v2 USING btree (completed_at) WHERE ((status)::text = 'completed'::text);


--
-- Name: idx_games_players; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_games_players ON public.games_v2 USING gin (player_ids);


--
-- Name: idx_games_room; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_games_room ON public.games_v2 USING btree (room_code) WHERE ((status)::text = 'active'::text);


--
-- Name: idx_games_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_games_status ON public.games_v2 USING btree (status);


--
-- Name: idx_moves_action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moves_action ON public.moves USING btree (action);


--
-- Name: idx_moves_game; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moves_game ON public.moves USING btree (game_id);


--
-- Name: idx_moves_is_cpu; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moves_is_cpu ON public.moves USING btree (is_cpu);


--
-- Name: idx_moves_player; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moves_player ON public.moves USING btree (player_id);


--
-- Name: idx_replay_views_shared; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_replay_views_shared ON public.replay_views USING btree (shared_game_id);


--
-- Name: idx_shared_games_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_shared_games_code ON public.shared_games USING btree (share_code);


--
-- Name: idx_shared_games_game; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_shared_games_game ON public.shared_games USING btree (game_id);


--
-- Name: replay_views replay_views_shared_game_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replay_views
    ADD CONSTRAINT replay_views_shared_game_id_fkey FOREIGN KEY (shared_game_id) REFERENCES public.shared_games(id);


--
-- PostgreSQL database dump complete
--

\unrestrict c2jXh4YONwp6cP1jFJoE4lOxmTvzgXl4pLQ5LHDXTPqnKlnURpH7afAkWeAlFHh

