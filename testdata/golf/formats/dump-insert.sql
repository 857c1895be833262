--
-- PostgreSQL database dump
--

\restrict yad9wprBjLaMUbpzJeRq7cv7kpx3FYxsrGkVAyjVqOkcVUaF9DHuc46MkrzByZ0

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

--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES (1, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 1, 'game_created', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"host_id": "feb6526e-b3ec-4a29-8b15-c18dc01d47d7", "options": {}, "room_code": "FSMH"}', '2026-02-02 18:54:04+00');
INSERT INTO public.events VALUES (2, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 2, 'player_joined', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"is_cpu": false, "cpu_profile": null, "player_name": "Olivia"}', '2026-02-02 18:54:04.00035+00');
INSERT INTO public.events VALUES (3, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 3, 'player_joined', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"is_cpu": false, "cpu_profile": null, "player_name": "Peggy"}', '2026-02-02 18:54:04.001044+00');
INSERT INTO public.events VALUES (4, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 4, 'game_started', NULL, '{"options": {"wolfpack": false, "blackjack": false, "eagle_eye": false, "flip_mode": "never", "ten_penny": false, "tied_shame": false, "use_jokers": false, "deck_colors": ["red", "blue", "gold"], "knock_bonus": false, "knock_early": false, "lucky_swing": false, "super_kings": false, "initial_flips": 2, "knock_penalty": false, "flip_as_action": false, "four_of_a_kind": false, "one_eyed_jacks": false, "underdog_bonus": false, "negative_pairs_keep_value": false}, "num_decks": 1, "num_rounds": 1, "player_order": ["feb6526e-b3ec-4a29-8b15-c18dc01d47d7", "2ea79c31-8c35-447e-bcd4-21cfdaac5707"]}', '2026-02-02 18:54:04.502095+00');
INSERT INTO public.events VALUES (5, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 5, 'round_started', NULL, '{"deck_seed": 330522556, "round_num": 1, "dealt_cards": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": [{"rank": "Q", "suit": "diamonds"}, {"rank": "2", "suit": "clubs"}, {"rank": "6", "suit": "clubs"}, {"rank": "9", "suit": "clubs"}, {"rank": "7", "suit": "spades"}, {"rank": "A", "suit": "diamonds"}], "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": [{"rank": "4", "suit": "clubs"}, {"rank": "2", "suit": "hearts"}, {"rank": "4", "suit": "diamonds"}, {"rank": "9", "suit": "spades"}, {"rank": "3", "suit": "hearts"}, {"rank": "A", "suit": "spades"}]}, "first_discard": {"rank": "7", "suit": "hearts"}, "current_player_idx": 1}', '2026-02-02 18:54:04.50287+00');
INSERT INTO public.events VALUES (6, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 6, 'initial_flip', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"cards": [{"rank": "4", "suit": "clubs"}, {"rank": "4", "suit": "diamonds"}], "positions": [0, 2]}', '2026-02-02 18:54:05.106461+00');
INSERT INTO public.events VALUES (7, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 7, 'initial_flip', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"cards": [{"rank": "6", "suit": "clubs"}, {"rank": "9", "suit": "clubs"}], "positions": [2, 3]}', '2026-02-02 18:54:09.807387+00');
INSERT INTO public.events VALUES (8, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 8, 'card_drawn', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"card": {"rank": "7", "suit": "diamonds"}, "source": "deck"}', '2026-02-02 18:54:11.585034+00');
INSERT INTO public.events VALUES (9, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 9, 'card_swapped', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"new_card": {"rank": "7", "suit": "diamonds"}, "old_card": {"rank": "2", "suit": "clubs"}, "position": 1}', '2026-02-02 18:54:13.659288+00');
INSERT INTO public.events VALUES (10, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 10, 'card_drawn', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"card": {"rank": "8", "suit": "spades"}, "source": "deck"}', '2026-02-02 18:54:15.745191+00');
INSERT INTO public.events VALUES (11, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 11, 'card_swapped', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"new_card": {"rank": "8", "suit": "spades"}, "old_card": {"rank": "2", "suit": "hearts"}, "position": 1}', '2026-02-02 18:54:17.496016+00');
INSERT INTO public.events VALUES (12, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 12, 'card_drawn', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"card": {"rank": "A", "suit": "hearts"}, "source": "deck"}', '2026-02-02 18:54:18.868056+00');
INSERT INTO public.events VALUES (13, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 13, 'card_swapped', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"new_card": {"rank": "A", "suit": "hearts"}, "old_card": {"rank": "7", "suit": "spades"}, "position": 4}', '2026-02-02 18:54:23.604401+00');
INSERT INTO public.events VALUES (14, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 14, 'card_drawn', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"card": {"rank": "10", "suit": "hearts"}, "source": "deck"}', '2026-02-02 18:54:24.227863+00');
INSERT INTO public.events VALUES (15, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 15, 'card_discarded', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"card": {"rank": "10", "suit": "hearts"}}', '2026-02-02 18:54:28.841359+00');
INSERT INTO public.events VALUES (16, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 16, 'card_drawn', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"card": {"rank": "Q", "suit": "spades"}, "source": "deck"}', '2026-02-02 18:54:32.906412+00');
INSERT INTO public.events VALUES (17, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 17, 'card_swapped', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"new_card": {"rank": "Q", "suit": "spades"}, "old_card": {"rank": "Q", "suit": "diamonds"}, "position": 0}', '2026-02-02 18:54:33.647122+00');
INSERT INTO public.events VALUES (18, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 18, 'card_drawn', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"card": {"rank": "Q", "suit": "diamonds"}, "source": "discard"}', '2026-02-02 18:54:33.915788+00');
INSERT INTO public.events VALUES (19, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 19, 'card_swapped', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"new_card": {"rank": "Q", "suit": "diamonds"}, "old_card": {"rank": "9", "suit": "spades"}, "position": 3}', '2026-02-02 18:54:37.783253+00');
INSERT INTO public.events VALUES (20, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 20, 'card_drawn', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"card": {"rank": "9", "suit": "spades"}, "source": "discard"}', '2026-02-02 18:54:42.308962+00');
INSERT INTO public.events VALUES (21, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 21, 'card_swapped', '2ea79c31-8c35-447e-bcd4-21cfdaac5707', '{"new_card": {"rank": "9", "suit": "spades"}, "old_card": {"rank": "A", "suit": "diamonds"}, "position": 5}', '2026-02-02 18:54:42.633116+00');
INSERT INTO public.events VALUES (22, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 22, 'card_drawn', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"card": {"rank": "K", "suit": "diamonds"}, "source": "deck"}', '2026-02-02 18:54:44.388603+00');
INSERT INTO public.events VALUES (23, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 23, 'card_discarded', 'feb6526e-b3ec-4a29-8b15-c18dc01d47d7', '{"card": {"rank": "K", "suit": "diamonds"}}', '2026-02-02 18:54:46.823541+00');
INSERT INTO public.events VALUES (24, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 24, 'round_ended', NULL, '{"scores": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": 42, "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": 30}, "round_num": 1, "final_hands": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": [{"rank": "Q", "suit": "spades"}, {"rank": "7", "suit": "diamonds"}, {"rank": "6", "suit": "clubs"}, {"rank": "9", "suit": "clubs"}, {"rank": "A", "suit": "hearts"}, {"rank": "9", "suit": "spades"}], "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": [{"rank": "4", "suit": "clubs"}, {"rank": "8", "suit": "spades"}, {"rank": "4", "suit": "diamonds"}, {"rank": "Q", "suit": "diamonds"}, {"rank": "3", "suit": "hearts"}, {"rank": "A", "suit": "spades"}]}, "finisher_id": "2ea79c31-8c35-447e-bcd4-21cfdaac5707"}', '2026-02-02 18:54:46.823946+00');
INSERT INTO public.events VALUES (25, '7f6c9e55-7fcc-463a-a7a4-eaf45c4ea3bc', 25, 'game_ended', NULL, '{"winner_id": "feb6526e-b3ec-4a29-8b15-c18dc01d47d7", "rounds_won": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": 0, "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": 1}, "final_scores": {"2ea79c31-8c35-447e-bcd4-21cfdaac5707": 42, "feb6526e-b3ec-4a29-8b15-c18dc01d47d7": 30}}', '2026-02-02 18:54:46.824539+00');


--
-- Name: events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_id_seq', 2664, true);


--
-- PostgreSQL database dump complete
--

\unrestrict yad9wprBjLaMUbpzJeRq7cv7kpx3FYxsrGkVAyjVqOkcVUaF9DHuc46MkrzByZ0

