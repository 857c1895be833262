package dev.railbird.core.audit;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.source.OutsideForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The seeds of one table or file, hand after hand. */
final class SeedStream {
    private static final String CHAIN = "chain:";
    private static final int TOLD = 20;
    private static final int KEPT = 100;

    private final TreeMap<String, Seen> commitments = new TreeMap<>();
    private final TreeMap<String, String> derivations = new TreeMap<>();
    private final List<Seen> silent = new ArrayList<>();
    private final RisingSeeds rising = new RisingSeeds();
    private boolean hasTold;
    private String lastSeed = "";
    private String lastDerivation = "";

    /** All that goes into the deck; two hands of the same message have the same deck. */
    static Optional<String> message(SeedCase seeds) {
        if (seeds.material().isEmpty()) {
            return Optional.empty();
        }
        SeedMaterial material = seeds.material().get();
        StringBuilder message = new StringBuilder(seeds.derivation().map(Derivation::id)
                .orElse("")).append('\0').append(material.seed());
        material.clientSeeds().forEach(client -> message.append('\0').append(client));
        message.append('\0').append(material.nonce());
        boolean mixesHand = seeds.derivation().map(known -> known.wants().hand()).orElse(false);
        return Optional.of(key(mixesHand
                ? message.append('\0').append(material.hand()).toString() : message.toString()));
    }

    /**
     * The house's seed where it is for this hand alone: no number goes into the deck, but the
     * name of the hand or players' seeds do, so that another hand has another deck from it. With
     * a commitment it is that which comes again.
     */
    static Optional<String> seedOfOneHand(SeedCase seeds) {
        boolean isMixed = seeds.derivation().map(Derivation::wants)
                .map(wants -> wants.hand() || wants.clientSeeds()).orElse(false);
        boolean isNumbered = seeds.record().source()
                .map(source -> !source.nonce().isEmpty()).orElse(false);
        return isMixed && !isNumbered && seeds.record().commitments().isEmpty()
                ? seeds.material().map(SeedMaterial::seed).map(SeedStream::key)
                : Optional.empty();
    }

    /** Text to look up: what is long is kept as its digest. */
    static String key(String text) {
        return text.length() <= KEPT ? text : Digests.hex(Digests.sha256(Digests.utf8(text)));
    }

    void add(Seen entry, SeedCase seeds, Conclusions conclusions) {
        String nonce = seeds.record().source().map(DeckSource::nonce).orElse("");
        seeds.record().commitment().ifPresent(made -> {
            commitment(entry, seeds, made, nonce, conclusions);
        });
        seeds.record().source().ifPresent(source -> derivation(entry, source, seeds.record()
                .commitment().map(SeedCommitment::value).orElse(""), conclusions));
        seeds.record().reveal().ifPresent(reveal -> {
            rising.add(entry, reveal.seed(), conclusions);
            lastSeed = reveal.seed();
        });
    }

    private void commitment(Seen entry, SeedCase seeds, SeedCommitment made, String nonce,
            Conclusions conclusions) {
        Seen first = OutsideForm.isNamed(made.form()) ? null
                : commitments.putIfAbsent(key(made.value()), entry);
        if (first != null && nonce.isEmpty() && !first.isCopyOf(entry)) {
            conclusions.tell(entry.violation("SEED-01",
                    "a commitment of another hand is used again", "a commitment of its own",
                    "as hand " + first.hand(), "After its seed was told it binds nobody."));
        }
        Optional<SeedReveal> reveal = seeds.record().reveal();
        if (reveal.isEmpty()) {
            if (silent.size() < TOLD) {
                silent.add(entry);
            }
            return;
        }
        hasTold = true;
        if (!made.form().startsWith(CHAIN) || lastSeed.isEmpty()) {
            // Not a chain, or its first link.
        } else if (made.value().equals(lastSeed)) {
            conclusions.holds("SEED-20");
        } else {
            conclusions.tell(entry.violation("SEED-20",
                    "the seed of the hand before does not promise this one",
                    lastSeed, made.value(), "A hand is missing, or the chain was changed."));
        }
    }

    /** @param epoch the commitment; empty when there is none, and then nobody is bound */
    private void derivation(Seen entry, DeckSource source, String epoch,
            Conclusions conclusions) {
        String name = source.derivation()
                + (source.dealPlan().isEmpty() ? "" : ", dealt " + source.dealPlan());
        String before = epoch.isEmpty() ? null : derivations.putIfAbsent(key(epoch), name);
        if (before != null && !before.equals(name)) {
            conclusions.tell(entry.violation("SEED-09",
                    "the derivation changes under the same commitment", before,
                    name, "Whoever may choose it chooses between two decks."));
        } else if (!lastDerivation.isEmpty() && !lastDerivation.equals(name)) {
            conclusions.tell(entry.finding("SEED-09", Severity.NOTICE,
                    "the derivation changes here", lastDerivation, name,
                    "Between two commitments this is no fault."));
        }
        lastDerivation = name;
    }

    boolean hasTold() {
        return hasTold;
    }

    /** @param sourceTells seeds are told somewhere in the same file, if not at this table */
    void finish(boolean sourceTells, List<Finding> findings) {
        if (sourceTells) {
            silent.forEach(entry -> findings.add(entry.finding("SEED-05",
                    hasTold ? Severity.VIOLATION : Severity.NOTICE,
                    "this hand's commitment is never opened, those of other hands are",
                    "the seed", "nothing", "Was the hand aborted? Who would have won it?")));
        }
    }
}
