package dev.railbird.core.audit;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.CardHashes;
import dev.railbird.core.fairness.CommitmentForm;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.fairness.source.OutsideForm;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What all hands of one source have in common, whichever table they were played at: one form of
 * commitment, one deal plan, and seeds and salts that nobody uses once they are told.
 */
final class SourceSeeds {
    private static final String CHAIN = "chain:";
    /** Seeds of so many bits are found by trying when their salt is known. */
    private static final int TRIED_BITS = 64;

    private final SeedNumbers numbers = new SeedNumbers();
    private final TreeMap<String, Seen> toldSeeds = new TreeMap<>();
    private final TreeMap<String, Seen> toldSalts = new TreeMap<>();
    private String form = "";
    private Optional<Seen> formFound = Optional.empty();
    /** Plans that give the cards of every hand so far. */
    private List<DealPlan> plans = DealPlan.standard();

    void add(Seen entry, PokerHand hand, SeedCase seeds, Conclusions conclusions) {
        numbers.add(entry, seeds, conclusions);
        Optional<SeedReveal> reveal = seeds.record().reveal();
        if (reveal.isPresent()) {
            seeds.record().commitment().filter(made -> !OutsideForm.isNamed(made.form()))
                    .ifPresent(made -> form(entry, made, reveal.get(), conclusions));
        }
        seed(entry, seeds, conclusions);
        for (RecordedClaim told : seeds.record().reveals()) {
            salt(entry, (SeedReveal) told.claim(), conclusions);
        }
        plan(entry, hand, seeds, conclusions);
    }

    /** A log that does not name its form has to keep to one; so does one that names several. */
    private void form(Seen entry, SeedCommitment made, SeedReveal reveal,
            Conclusions conclusions) {
        boolean isNamed = !made.form().isEmpty();
        String now = isNamed ? made.form().startsWith(CHAIN)
                ? made.form().substring(CHAIN.length()) : made.form() : found(made, reveal);
        if (now.isEmpty() || now.equals(form)) {
            return;
        }
        if (form.isEmpty()) {
            form = now;
            formFound = isNamed ? formFound : Optional.of(entry);
            return;
        }
        formFound = Optional.empty();
        conclusions.tell(entry.violation("SEED-04", isNamed
                ? "the form of commitments changes"
                : "the commitment opens in another form than those before", form, now,
                "A choice of forms is a choice of seeds."));
    }

    /** The form in which the seed opens the commitment, by preference the one before. */
    private String found(SeedCommitment made, SeedReveal reveal) {
        Optional<CommitmentForm> kept = CommitmentForm.named(form);
        if (kept.isPresent() && kept.get().opens(made.value(), reveal.seed(), reveal.salt())) {
            return form;
        }
        List<CommitmentForm> forms =
                CommitmentForm.opening(made.value(), reveal.seed(), reveal.salt());
        return forms.size() == 1 ? forms.get(0).id() : "";
    }

    /** SEED-06: under a seed that was told nothing may be dealt; one finding a seed. */
    private void seed(Seen entry, SeedCase seeds, Conclusions conclusions) {
        if (!isShared(seeds) || seeds.material().isEmpty()) {
            return;
        }
        String key = SeedStream.key(seeds.material().get().seed());
        Seen told = toldSeeds.get(key);
        if (told != null && !told.isCopyOf(entry)) {
            toldSeeds.remove(key);
            conclusions.tell(entry.violation("SEED-06",
                    "the hand is dealt from a seed that was told before it",
                    "a seed that nobody knows", "told in hand " + told.hand() + " at "
                            + told.at(), "Whoever read the seed knew all cards of this hand."));
        }
        boolean isPlaced = seeds.record().reveals().stream()
                .anyMatch(reveal -> reveal.afterEvent() > 0);
        if (isPlaced && told == null) {
            toldSeeds.put(key, entry);
        }
    }

    /** One seed of the house is for many hands: their numbers tell their decks apart. */
    private static boolean isShared(SeedCase seeds) {
        return seeds.countsHands() && seeds.derivation().isPresent()
                && seeds.record().source().filter(source -> !source.nonce().isEmpty())
                        .isPresent();
    }

    /** SEED-17: a salt that was told hides no small value any more. */
    private void salt(Seen entry, SeedReveal reveal, Conclusions conclusions) {
        if (reveal.salt().isEmpty()) {
            return;
        }
        Seen first = toldSalts.putIfAbsent(SeedStream.key(reveal.salt()), entry);
        boolean isSmall = CardHashes.isCard(reveal.seed())
                || SeedStrength.bits(reveal.seed()) <= TRIED_BITS;
        if (first != null && isSmall && !first.isCopyOf(entry) && !first.equals(entry)) {
            conclusions.tell(entry.violation("SEED-17",
                    "a small value is hidden by a salt that was told before",
                    "a salt of its own", "the salt of hand " + first.hand() + " at "
                            + first.at(), "Whoever knows the salt tries all values."));
        }
    }

    /** SEED-08: a log that names no plan has to keep to one. */
    private void plan(Seen entry, PokerHand hand, SeedCase seeds, Conclusions conclusions) {
        boolean isNamed = seeds.record().source().map(DeckSource::dealPlan)
                .map(plan -> !plan.isEmpty()).orElse(true);
        if (isNamed || seeds.deck().isEmpty()) {
            return;
        }
        List<DealPlan> fitting = fitting(DealPlan.standard(), hand, seeds);
        if (fitting.isEmpty()) {
            return;
        }
        List<DealPlan> both = plans.stream().filter(fitting::contains).toList();
        if (!both.isEmpty()) {
            plans = both;
            return;
        }
        conclusions.tell(entry.violation("SEED-08",
                "the cards fit another deal plan than those of the hands before",
                plans.get(0).id(), fitting.get(0).id(),
                "Whoever may choose the plan chooses who is dealt what."));
    }

    private static List<DealPlan> fitting(List<DealPlan> plans, PokerHand hand,
            SeedCase seeds) {
        return plans.stream().filter(plan -> {
            DealComparison dealt =
                    DealComparison.of(hand, plan, seeds.deck().orElseThrow().cards());
            return dealt.compared() > 0 && dealt.differences().isEmpty();
        }).toList();
    }

    void finish(List<Finding> findings) {
        numbers.finish(findings);
        formFound.ifPresent(entry -> findings.add(entry.finding("SEED-04",
                Severity.NOTICE, "commitments here open in one form, which"
                        + " the log does not name", "the form by name", form,
                "_deal_form, or form of a canonical line, names it.")));
    }
}
