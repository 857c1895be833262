package dev.railbird.cli.mutation;

import java.util.List;

/** What can happen to the action strings of a hand. */
final class ActionCuts {
    private final Part part;
    private final List<Cut> cuts;

    ActionCuts(Part part, List<Cut> cuts) {
        this.part = part;
        this.cuts = cuts;
    }

    void add() {
        for (int entry = 0; entry < part.entries().size(); entry++) {
            hand(entry);
        }
    }

    private void hand(int entry) {
        int cell = part.entries().get(entry).cells().size() - 1;
        String text = part.entries().get(entry).text();
        List<Value> actions = part.dialect().values(part.entries().get(entry), cell).stream()
                .filter(value -> value.path().endsWith("actions[]")).toList();
        for (int k = 0; k < actions.size(); k++) {
            Value action = actions.get(k);
            int from = action.from() - 1;
            int to = action.to() + 1;
            String quoted = text.substring(from, to);
            boolean isLast = k + 1 == actions.size();
            int after = isLast ? to : actions.get(k + 1).from() - 1;
            int before = k == 0 ? from : actions.get(k - 1).to() + 1;
            String rest = isLast ? text.substring(0, before) + text.substring(to)
                    : text.substring(0, from) + text.substring(after);
            cut(entry, action, Operation.REMOVED, rest);
            cut(entry, action, Operation.DOUBLED,
                    text.substring(0, from) + quoted + ", " + text.substring(from));
            cut(entry, action, Operation.CUT, text.substring(0, before)
                    + text.substring(actions.get(actions.size() - 1).to() + 1));
            cut(entry, action, Operation.DAMAGED,
                    text.substring(0, from + 2) + text.substring(to - 1));
            int first = actions.get(0).from() - 1;
            int last = actions.get(actions.size() - 1).to() + 1 - (text.length() - rest.length());
            if (k > 1) {
                cut(entry, action, Operation.MOVED_UP, rest.substring(0, first) + quoted + ", "
                        + rest.substring(first));
            }
            if (k + 2 < actions.size()) {
                cut(entry, action, Operation.MOVED_DOWN, rest.substring(0, last) + ", " + quoted
                        + rest.substring(last));
            }
            if (!isLast) {
                String next = text.substring(after, actions.get(k + 1).to() + 1);
                cut(entry, action, Operation.SWAPPED, text.substring(0, from) + next
                        + text.substring(to, after) + quoted
                        + text.substring(after + next.length()));
            }
        }
    }

    private void cut(int entry, Value action, Operation operation, String changed) {
        Entry old = part.entries().get(entry);
        if (!changed.equals(old.text())) {
            int cell = old.cells().size() - 1;
            String[] words = action.in(old.text()).split(" ");
            cuts.add(new Cut(Subject.EVENT, operation, words.length > 1 ? words[1] : "",
                    part.hand(entry), part.file(), part.line(entry, cell, action.from()),
                    () -> part.edited(entries -> {
                        entries.set(entry, old.with(cell, changed));
                        return entries;
                    })));
        }
    }
}
