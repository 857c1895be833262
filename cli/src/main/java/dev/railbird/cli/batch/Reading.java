package dev.railbird.cli.batch;

import dev.railbird.cli.input.Detection;
import dev.railbird.cli.input.Inputs.Input;
import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.ledger.Ledger;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads sources one after the other and emits what they hold. */
final class Reading {
    private final List<Importer> importers = Detection.importers();
    private final Optional<String> format;
    private final ToldSeeds seeds;
    private final Consumer<Item> emit;

    Reading(Optional<String> format, ToldSeeds seeds, Consumer<Item> emit) {
        this.format = format;
        this.seeds = seeds;
        this.emit = emit;
    }

    void read(Input input) {
        String name = input.source().name();
        String failure = "";
        boolean hasBegun = false;
        try {
            Optional<Importer> importer =
                    Detection.choose(importers, input.source(), format);
            hasBegun = true;
            emit.accept(new Item.Begins(name, importer.map(Importer::format).orElse(""),
                    importer.map(Importer::readsFolder).orElse(false)));
            if (importer.isPresent()) {
                importer.get().read(seeds.beside(input.source()),
                        new Sink(importer.get().game()));
            } else {
                failure = "no importer recognises it";
            }
        } catch (IOException broken) {
            if (!hasBegun) {
                emit.accept(new Item.Begins(name, "", false));
            }
            failure = broken.getMessage() == null ? broken.toString() : broken.getMessage();
        }
        emit.accept(new Item.Ends(name, input.isNamed(), failure));
    }

    private final class Sink implements ImportSink {
        private final String game;

        Sink(String game) {
            this.game = game;
        }

        @Override
        public void hand(PokerHand hand) {
            emit.accept(new Item.Hand(seeds.told(hand)));
        }

        @Override
        public void golf(GolfGame game) {
            emit.accept(new Item.Golf(seeds.told(game)));
        }

        @Override
        public void ledger(Ledger ledger) {
            ImportSink.super.ledger(ledger);
            emit.accept(new Item.Books(ledger));
        }

        @Override
        public void finding(Finding finding) {
            emit.accept(new Item.Found(finding));
        }

        @Override
        public void unreadableHand(String record, SourceLocation location,
                List<Finding> findings) {
            emit.accept(new Item.Unreadable(game, record, location, findings));
        }

        @Override
        public void used(long records) {
            emit.accept(new Item.Covered("used", records));
        }

        @Override
        public void ignored(String reason, long records) {
            emit.accept(new Item.Covered("ignored: " + reason, records));
        }

        @Override
        public void unreadable(long records) {
            emit.accept(new Item.Covered("unreadable", records));
        }
    }
}
