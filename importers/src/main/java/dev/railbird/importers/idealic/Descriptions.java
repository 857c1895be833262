package dev.railbird.importers.idealic;

import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.JsonValue.Member;
import dev.railbird.importers.idealic.JsonValue.Num;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fields that only describe a hand, and the types that the engine declares for them. */
final class Descriptions {
    private static final Set<String> MODELLED = Set.of("variant", "players", "startingStacks",
            "blindsOrStraddles", "antes", "actions", "minBet", "smallBet", "bigBet", "bringIn",
            "seats", "finishingStacks", "winnings");
    private static final Set<String> TEXTS = Set.of("type", "venue", "table", "event", "url",
            "author", "currency", "country", "region", "city", "postalCode", "address", "time",
            "timeZone");
    private static final Set<String> WHOLES = Set.of("hand", "level", "seatCount", "timestamp",
            "year", "month", "day");
    private static final Set<String> NUMBERS = Set.of("seed", "rake", "rakePercentage", "rakeCap",
            "totalPot", "timeLimit");
    private static final Set<String> OTHERS = Set.of("anteTrimming", "timeBanks");
    /** Play, wait for the big blind, pause, leave. */
    private static final int INTENTS_MAX = 3;
    private final IdealicRecord record;
    private final HandFields fields;
    private final List<String> players;

    Descriptions(IdealicRecord record, HandFields fields, List<String> players) {
        this.record = record;
        this.fields = fields;
        this.players = players;
    }

    static List<Attribute> attributes(IdealicRecord record) {
        List<Attribute> attributes = new ArrayList<>();
        for (Member member : record.fields.members()) {
            if (!MODELLED.contains(member.name())) {
                attributes.add(new Attribute(member.name(), JsonText.of(member.value())));
            }
        }
        return attributes;
    }

    void check() {
        List<Member> members = record.fields.members();
        Set<String> names = new HashSet<>();
        for (int k = 0; k < members.size(); k++) {
            Member member = members.get(k);
            String name = member.name();
            if (!names.add(name)) {
                record.fault("LOG-06", "the field " + name + " stands twice", "each once", name,
                        member.line(), member.column());
            }
            if (TEXTS.contains(name)) {
                fields.text(name);
            } else if (NUMBERS.contains(name)) {
                fields.number(name);
            } else if (WHOLES.contains(name)) {
                fields.number(name).ifPresent(number -> fields.whole(number, 0,
                        999_999_999_999_999_999L));
            } else if (!MODELLED.contains(name) && !OTHERS.contains(name)
                    && !name.startsWith("_")) {
                record.note(Note.Kind.KEPT, "LOG-06", "a field that the engine does not know",
                        "a name with a leading underscore", name, "It is kept as it is.",
                        member.line(), member.column());
            }
        }
        checkSeats();
        for (Num intent : fields.numbers("_intents", players.size()).orElse(List.of())) {
            fields.whole(intent, 0, INTENTS_MAX);
        }
    }

    private void checkSeats() {
        if (record.value("seatCount").orElse(null) instanceof Num count
                && count.number().compareTo(BigDecimal.valueOf(players.size())) < 0) {
            record.fault("LOG-06", "more players than seats", "at least " + players.size(), count);
        }
    }
}
