package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/** A member of the outermost object of a JSON text. */
record Member(String name, int from, int to) {
    static List<Member> of(String json) {
        List<Member> members = new ArrayList<>();
        int depth = 0;
        int start = -1;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == '"') {
                start = depth == 1 && start < 0 ? at : start;
                at = closing(json, at);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (start >= 0 && (depth == 1 && c == ',' || depth == 0)) {
                members.add(new Member(json.substring(start + 1, closing(json, start)), start,
                        at));
                start = -1;
            }
        }
        return members;
    }

    String removedFrom(String json) {
        int comma = json.lastIndexOf(',', from);
        return comma >= 0 ? json.substring(0, comma) + json.substring(to)
                : json.substring(0, from) + json.substring(json.charAt(to) == ',' ? to + 1 : to);
    }

    private static int closing(String json, int quote) {
        int at = quote + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
