package dev.railbird.importers.platform;

import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.platform.Message.Direction;
import dev.railbird.importers.platform.Message.Name;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the server says beyond its protocol. Cards that lie beside the one that is told, the deck,
 * its seed and the odds that follow from them decide the hand for whoever reads the wire.
 */
final class Surplus {
    private static final List<String> ENVELOPE =
            List.of("type", "seq", "ts", "lobbyId", "dir", "name", "userId");
    private static final List<String> SECRETS = List.of("seed", "deck", "stub", "equity");
    /** What may be told of a secret before it is: that it is fixed. */
    private static final List<String> SEALS = List.of("hash", "commit");
    private final Report report;
    private final Set<String> told = new TreeSet<>();

    Surplus(Report report) {
        this.report = report;
    }

    void judge(Message message) {
        boolean isOfServer = message.direction() == Direction.TO_ONE
                || message.direction() == Direction.TO_ALL;
        if (!isOfServer || !message.payload().isObject()) {
            return;
        }
        List<String> known = known(message.name());
        for (Member member : message.payload().members()) {
            if (known.contains(member.name()) || ENVELOPE.contains(member.name())) {
                continue;
            }
            if (isSecret(member.name()) || holdsCard(member.value())) {
                report.violation("LOG-15", message.at(), "S2-SECRET: a message tells what no player"
                        + " may know yet", "no " + member.name() + " in " + message.name().word(),
                        member.value().shown(), "Who got this message, and what did it decide?");
            } else if (told.add(message.name().word() + ' ' + member.name())) {
                report.notice("LOG-06", message.at(), "S2-PAYLOAD: a member that the protocol does"
                        + " not know", String.join(", ", known), member.name(),
                        "It is left out, here and further on.");
            }
        }
    }

    private static List<String> known(Name name) {
        return switch (name) {
            case JOIN_ACK, PLAYER_JOINED -> List.of("userId", "seat");
            case PLAYER_LEFT -> List.of("userId", "event");
            case PLAYER_CARD, TABLE_CARD -> List.of("rank", "suit", "card", "cards");
            case ACTION, BROADCAST -> List.of("userId", "action", "amount");
            case RESULT -> List.of("results");
            case HEARTBEAT, LEAVE -> List.of();
        };
    }

    private static boolean isSecret(String member) {
        String name = member.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(name::contains)
                && SEALS.stream().noneMatch(name::contains);
    }

    private static boolean holdsCard(JsonNode value) {
        return value.get("rank").isPresent() && value.get("suit").isPresent()
                || value.members().stream().anyMatch(member -> holdsCard(member.value()));
    }
}
