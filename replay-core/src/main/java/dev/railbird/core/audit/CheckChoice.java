package dev.railbird.core.audit;

import dev.railbird.core.check.Check;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Verdict;
import java.util.List;
import java.util.Locale;

/** Which checks an audit runs. The others are not checkable, because nobody asked for them. */
public final class CheckChoice {
    /** The verdict of a check that was not run. */
    public static final Verdict NOT_ASKED = Verdict.notCheckable("not asked for");
    public static final CheckChoice ALL = new CheckChoice(List.of(), List.of());
    /** Only the replay. */
    public static final CheckChoice NONE = new CheckChoice(List.of("none"), List.of());

    private static final CheckId UNREADABLE = new CheckId("LOG-06");
    private final boolean[] asked;
    private final boolean[] refused;

    private CheckChoice(List<String> only, List<String> without) {
        List<Check> checks = Checks.all();
        asked = new boolean[checks.size()];
        refused = new boolean[checks.size()];
        for (int k = 0; k < asked.length; k++) {
            Check check = checks.get(k);
            refused[k] = without.stream().anyMatch(name -> isNamed(check, name));
            asked[k] = !refused[k] && (only.isEmpty()
                    || only.stream().anyMatch(name -> isNamed(check, name)));
        }
    }

    /**
     * A choice by ids ({@code SEED-08}), names or groups ({@code SEED}).
     *
     * @param only nothing else is run; empty for all
     * @param without these are not run
     */
    public static CheckChoice of(List<String> only, List<String> without) {
        return new CheckChoice(only, without);
    }

    /** True when some check has this id or name, or is in this group. */
    public static boolean isKnown(String name) {
        return Checks.all().stream().anyMatch(check -> isNamed(check, name));
    }

    private static boolean isNamed(Check check, String name) {
        String id = check.id().text();
        return id.equalsIgnoreCase(name) || check.slug().equals(name)
                || id.startsWith(name.toUpperCase(Locale.ROOT) + "-");
    }

    /** @param check its place in {@link Checks#all} */
    boolean asks(int check) {
        return asked[check];
    }

    /**
     * Findings of importers name checks as well. That something cannot be read is told to whoever
     * asks for other checks too: none of them could look at it.
     */
    public boolean asks(CheckId id) {
        return id.equals(UNREADABLE) ? asksOfUnread(id)
                : Checks.find(id.text()).map(check -> asked[Checks.indexOf(check.id())])
                        .orElse(true);
    }

    /** The same for what is found at a hand that was not read: only who refuses it is spared. */
    public boolean asksOfUnread(CheckId id) {
        return Checks.find(id.text()).map(check -> !refused[Checks.indexOf(check.id())])
                .orElse(true);
    }

    /** Without a check of seeds no deck needs to be derived. */
    boolean asksForSeeds() {
        for (int k = 0; k < asked.length; k++) {
            if (asked[k] && Checks.all().get(k).id().text().startsWith("SEED-")) {
                return true;
            }
        }
        return false;
    }
}
