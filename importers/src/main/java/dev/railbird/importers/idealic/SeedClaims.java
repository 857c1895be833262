package dev.railbird.importers.idealic;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.importers.idealic.JsonValue.Num;
import java.util.List;
import java.util.Optional;

/** The seed stands in the hand as a number; which cards follow from it is for the core. */
final class SeedClaims {
    static final String DERIVATION = "lcg31-double";
    private static final String DEAL_PLAN = "together-by-seat";
    private static final long EXACT_MAX = 1L << 53;
    private final IdealicRecord record;
    private final HandFields fields;

    SeedClaims(IdealicRecord record, HandFields fields) {
        this.record = record;
        this.fields = fields;
    }

    void add(List<RecordedClaim> claims) {
        Optional<Num> seed = fields.number("seed");
        Optional<Long> whole = seed.flatMap(value -> fields.whole(value, -EXACT_MAX, EXACT_MAX));
        whole.ifPresent(value -> {
            claims.add(new RecordedClaim(0, new Claim.SeedReveal("", Long.toString(value), ""),
                    record.at(seed.get())));
            claims.add(new RecordedClaim(0, new Claim.DeckSource(DERIVATION, DEAL_PLAN, ""),
                    record.at(seed.get())));
        });
    }
}
