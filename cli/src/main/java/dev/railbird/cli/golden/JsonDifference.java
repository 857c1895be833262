package dev.railbird.cli.golden;

import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where two JSON values differ, field by field, named by JSON Pointers. */
public final class JsonDifference {
    private static final String NOTHING = "nothing";
    private final List<Divergence.Field> fields = new ArrayList<>();

    private JsonDifference() {
    }

    public static List<Divergence.Field> between(JsonNode golden, JsonNode now) {
        JsonDifference difference = new JsonDifference();
        difference.compare("", golden, now);
        return difference.fields;
    }

    private void compare(String pointer, JsonNode golden, JsonNode now) {
        if (golden.kind() != now.kind()) {
            differ(pointer, golden.json(), now.json());
            return;
        }
        switch (golden.kind()) {
            case OBJECT -> objects(pointer, golden, now);
            case ARRAY -> arrays(pointer, golden.members(), now.members());
            case TEXT, NUMBER, TRUE, FALSE, NULL -> {
                if (!golden.text().equals(now.text())) {
                    differ(pointer, golden.text(), now.text());
                }
            }
        }
    }

    private void objects(String pointer, JsonNode golden, JsonNode now) {
        Set<String> names = new LinkedHashSet<>();
        golden.members().forEach(member -> names.add(member.name()));
        now.members().forEach(member -> names.add(member.name()));
        for (String name : names) {
            members(pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                    golden.get(name), now.get(name));
        }
    }

    private void arrays(String pointer, List<Member> golden, List<Member> now) {
        for (int k = 0; k < Math.max(golden.size(), now.size()); k++) {
            members(pointer + "/" + k, value(golden, k), value(now, k));
        }
    }

    private static Optional<JsonNode> value(List<Member> members, int k) {
        return k < members.size() ? Optional.of(members.get(k).value()) : Optional.empty();
    }

    private void members(String pointer, Optional<JsonNode> golden, Optional<JsonNode> now) {
        if (golden.isPresent() && now.isPresent()) {
            compare(pointer, golden.get(), now.get());
        } else {
            differ(pointer, golden.map(JsonNode::json).orElse(NOTHING),
                    now.map(JsonNode::json).orElse(NOTHING));
        }
    }

    private void differ(String pointer, String golden, String now) {
        fields.add(new Divergence.Field(pointer.isEmpty() ? "/" : pointer, golden, now));
    }
}
