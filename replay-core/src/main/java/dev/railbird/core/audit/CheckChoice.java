package dev.railbird.core.audit;

import dev.railbird.core.check.Check;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which checks an audit runs. The others are not checkable, because nobody asked for them. */
public final class CheckChoice {
    /** The verdict of a check that was not run. */
    public static final Verdict NOT_ASKED = Verdict.notCheckable("not asked for");
    public static final CheckChoice ALL = new CheckChoice(List.of(), List.of());
    /** Only the replay. */
    public static final CheckChoice NONE = new CheckChoice(List.of("none"), List.of());

    private final boolean[] asked;

    private CheckChoice(List<String> only, List<String> without) {
        List<Check> checks = Checks.all();
        asked = new boolean[checks.size()];
        for (int k = 0; k < asked.length; k++) {
            Check check = checks.get(k);
            asked[k] = (only.isEmpty() || only.stream().anyMatch(name -> isNamed(check, name)))
                    && without.stream().noneMatch(name -> isNamed(check, name));
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

    /** Findings of importers name checks as well. */
    public boolean asks(CheckId id) {
        Optional<Check> check = Checks.find(id.text());
        return check.isEmpty() || asked[Checks.all().indexOf(check.get())];
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
