package dev.railbird.importers.platform;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.platform.LogLines.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code capture.json} says.
 *
 * @param hero the player whose view this is; empty at the server's tap
 * @param span when it was taken
 * @param rakeAccount user whose account takes the rake, when the capture names one
 * @param stakes of each lobby, empty where they are not disclosed
 */
record Settings(SourceLocation at, Optional<String> hero, boolean leavesByChange,
        AmountMeaning amounts, long heartbeatSeconds, Optional<String> restFile,
        Map<String, String> lobbyFiles, Map<String, Optional<Stakes>> stakes, Span span,
        Optional<String> rakeAccount) {

    /** What the amount of a raise means. */
    enum AmountMeaning { TO, BY, UNKNOWN }

    /** Blinds and rake of a lobby. */
    record Stakes(long small, long big, RakeRule rake) {
    }

    static Settings of(JsonNode root, SourceLocation at) {
        String vantage = root.textOf("vantage").orElse("server-tap");
        Map<String, String> lobbies = new LinkedHashMap<>();
        Optional<JsonNode> files = root.get("files");
        files.flatMap(node -> node.get("ws")).ifPresent(node -> node.members().forEach(
                member -> lobbies.put(member.name(), member.value().text())));
        Map<String, Optional<Stakes>> stakes = new LinkedHashMap<>();
        root.get("lobbies").ifPresent(node -> node.members().forEach(
                member -> stakes.put(member.name(), stakes(member.value()))));
        return new Settings(at, vantage.startsWith("client:")
                ? Optional.of(vantage.substring("client:".length())) : Optional.empty(),
                root.textOf("leaveMode").orElse("absolute").equals("delta"),
                meaning(root.textOf("amountMeaning").orElse("unknown")),
                root.wholeOf("heartbeatSeconds").orElse(0),
                files.flatMap(node -> node.textOf("rest")), lobbies, stakes,
                new Span(root.textOf("startedAt").orElse(""), root.textOf("endedAt").orElse("")),
                root.textOf("rakeAccount"));
    }

    private static AmountMeaning meaning(String word) {
        return switch (word) {
            case "to" -> AmountMeaning.TO;
            case "by" -> AmountMeaning.BY;
            default -> AmountMeaning.UNKNOWN;
        };
    }

    private static Optional<Stakes> stakes(JsonNode node) {
        long big = node.wholeOf("bigBlind").orElse(0);
        long small = node.wholeOf("smallBlind").orElse(0);
        if (!node.isObject() || big <= 0 || small < 0 || big > 1L << 40) {
            return Optional.empty();
        }
        return Optional.of(new Stakes(small, big, rake(node.get("rake"))));
    }

    /** {@code {"percent":0.05,"cap":60,"rounding":"floor","noFlopNoDrop":true}}. */
    private static RakeRule rake(Optional<JsonNode> node) {
        if (node.isEmpty() || !node.get().isObject()) {
            return RakeRule.NONE;
        }
        BigDecimal percent = node.get().get("percent").flatMap(JsonNode::decimal)
                .orElse(BigDecimal.ZERO);
        long cap = node.get().wholeOf("cap").orElse(1L << 40);
        boolean noDrop = node.get().get("noFlopNoDrop")
                .map(value -> value.kind() == JsonNode.Kind.TRUE).orElse(true);
        boolean isShare = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) <= 0;
        if (!isShare || percent.scale() > 9 || cap < 0) {
            return RakeRule.NONE;
        }
        long denominator = BigDecimal.TEN.pow(Math.max(0, percent.scale())).longValueExact();
        return new RakeRule.Percentage(percent.multiply(BigDecimal.valueOf(denominator))
                .longValueExact(), denominator, Chips.of(cap), 1, noDrop);
    }
}
