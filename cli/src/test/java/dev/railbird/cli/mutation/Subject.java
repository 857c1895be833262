package dev.railbird.cli.mutation;

/** What a value or an entry of a log is about; the rows of the kill matrix. */
enum Subject {
    CARD("card"), HOLE_CARD("hole card"), BOARD_CARD("board card"), SHOWN_CARD("shown card"),
    DEALT_CARD("dealt card of golf"), DRAWN_CARD("drawn card"), TABLE_CARD("card put or turned"),
    FINAL_CARD("card of a stated final hand"), DISCARDED_CARD("discarded card"),
    BLIND("blind"), ANTE("ante"), BET("bet or raise"), CALL("call"), POT("pot"),
    WINNINGS("winnings"), RAKE("rake"), START_STACK("starting stack"),
    STACK_DURING("stack during the hand"), END_STACK("final stack"),
    ACTOR("who acts"), ACTION("kind of action"), WINNER("who wins"), SEAT("seat"),
    PLAYER("player"), BUTTON("button"), STREET("street"), ENDING("how it ended"),
    ELIGIBLE("who can win a pot"), STAKES("stakes"), VARIANT("variant"), COUNT("count"),
    SEED("seed"), COMMITMENT("commitment"), DECK("derivation or deal plan"),
    POSITION("position on the table"), PILE("pile"), SCORE("score of a round"),
    TOTAL("total"), ROUNDS_WON("rounds won"), FINISHER("who finished"),
    FIRST_TO_ACT("first to act"), ROUND("round number"), OPTION("house rule"),
    BALANCE("balance"), FLAG("flag of an account"), ENTRY("entry of a ledger"),
    FIGURE("statistic"),
    TIME("time"), NUMBER("number of an event"), ROW_ID("number of a row"), TYPE("type of an event"),
    HAND_ID("id of a hand"), STREAM("stream of an event"), FORM("form of the log"),
    EVENT("event"), HAND("hand"), FIELD("field"), ELEMENT("element of a list"),
    CELL("cell of a row"), RECORD("record"), FRAME("frame"),
    TEXT("free text"),
    UNSEEN_DRAW("card that is drawn, thrown away and never seen again"),
    CARD_OF_RANK("drawn card, wherever the round names it and with its rank kept,"),
    SCORE_AND_TOTALS("score of a round, totals follow,"),
    RESHUFFLE_SEED("seed of a round whose discards are shuffled again"),
    LAST_TURN("last turn of a round"),
    SETTLEMENT("settlement of a leave"), PAID_TWICE("settlement of a leave, and paid twice,"),
    JOIN("join of a lobby"),
    SKIMMED("settlement of a leave, the balance at the end follows,"),
    PAIRED_BALANCES("balance at the end, at the cost of another one,"),
    PAIRED_RESULTS("result of a round, at the cost of another one, settlement and balance follow,");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }

    boolean isCard() {
        return this == CARD || this == HOLE_CARD || this == BOARD_CARD || this == SHOWN_CARD
                || this == DEALT_CARD || this == DRAWN_CARD || this == TABLE_CARD
                || this == FINAL_CARD || this == DISCARDED_CARD;
    }
}
