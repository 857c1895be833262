package dev.railbird.importers.golf;

import dev.railbird.core.golf.GolfOptions;
import dev.railbird.core.golf.GolfOptions.FlipMode;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** House rules as the server takes them: unchecked, and any value that counts is on. */
final class OptionsReader {
    /** All keys of the options of a game. */
    static final List<String> NAMES = Stream.concat(Stream.of("flip_mode", "initial_flips",
            "deck_colors"), Arrays.stream(HouseRule.values()).map(OptionsReader::name)).toList();

    private OptionsReader() {
    }

    private static String name(HouseRule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    static GolfOptions read(Optional<JsonNode> options) throws RowFault {
        if (options.isEmpty()) {
            return GolfOptions.STANDARD;
        }
        JsonNode all = options.get();
        if (all.kind() != Kind.OBJECT) {
            throw new RowFault("an object as data.options", all.shown());
        }
        EnumSet<HouseRule> rules = EnumSet.noneOf(HouseRule.class);
        for (HouseRule rule : HouseRule.values()) {
            if (all.get(name(rule)).filter(JsonNode::isTruthy).isPresent()) {
                rules.add(rule);
            }
        }
        Optional<JsonNode> flips = all.get("initial_flips");
        return new GolfOptions(flipMode(all), flips.isPresent()
                ? Payload.number(flips.get(), "data.options.initial_flips")
                : GolfOptions.STANDARD.initialFlips(), rules);
    }

    private static FlipMode flipMode(JsonNode options) {
        String word = options.get("flip_mode").map(JsonNode::text).orElse("never");
        for (FlipMode mode : FlipMode.values()) {
            if (mode.word().equals(word)) {
                return mode;
            }
        }
        return FlipMode.NEVER;
    }
}
