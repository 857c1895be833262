package dev.railbird.cli.text;

/** What is coloured in a terminal, and how. */
enum Paint {
    FAULT("1;31"), ACTING("1;33"), ASIDE("2"), RED_CARD("31"), BLACK_CARD("1");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String over(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
