package dev.railbird.reports.html;

import dev.railbird.reports.html.Frame.Said;
import dev.railbird.reports.html.HandPage.DeckCard;
import dev.railbird.reports.html.HandPage.DeckStrip;
import java.util.List;

/** The steps and decks of a hand as lists that need no script. */
final class HandMarkup {
    private HandMarkup() {
    }

    static String steps(List<Frame> frames) {
        Markup markup = new Markup();
        for (int k = 0; k < frames.size(); k++) {
            Frame frame = frames.get(k);
            markup.open("li", "class", frame.kind(), "id", "step-" + k)
                    .element("a", frame.text(), "href", "#step-" + k)
                    .open("small").text(frame.street() + " \u00b7 " + frame.middle() + " \u00b7 "
                            + frame.kind() + " ")
                    .open("span", "class", "place").path(frame.place()).close("span")
                    .close("small").element("code", frame.raw(), "class", "raw");
            frame.said().forEach(said -> said(markup, said));
            markup.close("li").line();
        }
        return markup.toString();
    }

    private static void said(Markup markup, Said said) {
        markup.open("span", "class", "said " + said.verdict()).text(said.what()
                + ": the log says ")
                .element("b", said.recorded());
        if (said.verdict() != Said.Verdict.NOT_COMPARED) {
            markup.text(", the rules give ").element("b", said.derived());
        }
        markup.text(", " + said.word()).close("span");
    }

    static String decks(List<DeckStrip> decks) {
        Markup markup = new Markup();
        for (DeckStrip deck : decks) {
            markup.open("figure").element("figcaption", deck.title()).open("ol", "class", "deck");
            deck.cards().forEach(card -> card(markup, card));
            markup.close("ol").close("figure");
        }
        return markup.toString();
    }

    private static void card(Markup markup, DeckCard card) {
        boolean isDealt = card.step() >= 0;
        markup.open("li", "class", (isDealt ? "dealt" : "rest")
                + (card.found().isEmpty() ? "" : " differs"),
                "data-step", isDealt ? Integer.toString(card.step()) : "")
                .element("b", card.card()).text(" ");
        if (!card.found().isEmpty()) {
            markup.element("span", "log: " + card.found()).text(" ");
        }
        markup.element("span", card.to()).close("li").line();
    }
}
