package dev.railbird.core.audit;

import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.note.NoteKey;
import dev.railbird.core.note.SignedNote;
import java.util.List;
import java.util.TreeMap;

/**
 * What a log says of its own records, held against the hands before: links of a chain join,
 * published trees are those of the hands, keys of commands are used once, accounts go on where they
 * stopped, a table keeps to one currency and to its numbers, and no hand was played before the one
 * that stands before it. Hands are added in source order. Memory is bounded: what is beyond the
 * bounds stays not checkable.
 */
public final class RecordsBook {
    private static final int STREAMS_MAX = 50_000;
    private static final int KEYS_MAX = 500_000;
    private final List<NoteKey> trusted;
    private final TreeMap<String, RecordsStream> streams = new TreeMap<>();
    private final TreeMap<String, String> currencies = new TreeMap<>();
    private final TreeMap<String, Seen> commands = new TreeMap<>();
    private final HandTimes times = new HandTimes();
    private final HandNumbers numbers = new HandNumbers();

    /** @param trusted keys whose signatures count */
    public RecordsBook(List<NoteKey> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** The audit as it is, or with what the order of the hands has to say to it. */
    public GameAudit held(GameAudit audit) {
        if (!(audit instanceof HandAudit poker)) {
            return audit;
        }
        PokerHand hand = poker.replay().hand();
        boolean hasRecords = hasRecords(hand);
        boolean hasCurrency = !hand.setup().scale().currency().isEmpty();
        boolean hasTimes = HandTimes.hasTimes(hand);
        boolean hasNumber = HandNumbers.hasNumber(hand);
        if (!hasRecords && !hasCurrency && !hasTimes && !hasNumber && streams.isEmpty()) {
            return audit;
        }
        String key = hand.location().source() + "\0" + hand.stream().text();
        Conclusions conclusions = new Conclusions();
        if (hasCurrency && !hand.stream().text().isEmpty()) {
            currency(key, hand, conclusions);
        }
        if (hasTimes) {
            times.add(key, hand, conclusions);
        }
        if (hasNumber) {
            numbers.add(key, hand, conclusions);
        }
        RecordsStream stream = streams.get(key);
        if (stream == null && hasRecords && streams.size() < STREAMS_MAX) {
            stream = new RecordsStream();
            streams.put(key, stream);
        }
        if (stream != null) {
            stream.add(poker, conclusions);
        }
        if (hasRecords) {
            signatures(hand, conclusions);
            commands(hand, conclusions);
        }
        return conclusions.applied(audit);
    }

    private static boolean hasRecords(PokerHand hand) {
        List<RecordedClaim> claims = hand.claims();
        for (int k = 0; k < claims.size(); k++) {
            if (claims.get(k).claim().isOfRecords()) {
                return true;
            }
        }
        return false;
    }

    private void currency(String key, PokerHand hand, Conclusions conclusions) {
        String currency = hand.setup().scale().currency();
        String first = currencies.get(key);
        if (first == null && currencies.size() < STREAMS_MAX) {
            currencies.put(key, currency);
        } else if (first != null && !first.equals(currency)) {
            conclusions.tell(Seen.of(hand).finding("LEDG-07", Severity.SUSPICION,
                    "the currency of the table changes", first, currency,
                    "Amounts before and after cannot be added up."));
        }
    }

    private void signatures(PokerHand hand, Conclusions conclusions) {
        for (RecordedClaim recorded : hand.claims()) {
            if (recorded.claim() instanceof Claim.Checkpoint checkpoint) {
                SignedNote.of(checkpoint.note()).ifPresent(note -> {
                    switch (note.trust(trusted)) {
                        case SIGNED -> conclusions.holds("LOG-13");
                        case FORGED -> conclusions.tell(Seen.of(hand, recorded).violation("LOG-13",
                                "a signature is not of the key that it names",
                                "a signature by one of the trusted keys", note.origin() + " "
                                        + note.size(),
                                "The checkpoint was changed after it was signed, or forged."));
                        case UNKNOWN -> {
                            // Not checkable, and the check has said whose key is wanted.
                        }
                    }
                });
            }
        }
    }

    private void commands(PokerHand hand, Conclusions conclusions) {
        for (RecordedClaim recorded : hand.claims()) {
            if (recorded.claim() instanceof Claim.MadeBy made && commands.size() < KEYS_MAX) {
                Seen entry = Seen.of(hand, recorded);
                Seen first = commands.putIfAbsent(hand.location().source() + "\0" + made.key(),
                        entry);
                if (first != null && !first.hand().equals(entry.hand())) {
                    conclusions.tell(entry.violation("LOG-05",
                            "the key of a command is used in another hand as well",
                            "one effect of " + made.key(), "as in hand " + first.hand() + " at "
                                    + first.at(),
                            "A retry was not recognised, or an event was copied."));
                }
            }
        }
    }
}
