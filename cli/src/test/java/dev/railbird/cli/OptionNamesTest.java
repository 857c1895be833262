package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Messages and help name options that some command has. */
class OptionNamesTest {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern OPTION = Pattern.compile("(?<![a-zA-Z0-9-])--[a-z][a-z-]*");

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        Matcher option = OPTION.matcher(text);
        while (option.find()) {
            options.add(option.group());
        }
        return options;
    }

    /** What the commands take; the script for shells is made from the commands themselves. */
    private static Set<String> known() {
        return options(Call.railbird("completion").out());
    }

    private static List<String> unknown(String file, String text, Set<String> known) {
        List<String> unknown = new ArrayList<>();
        Matcher literal = TEXT.matcher(text);
        while (literal.find()) {
            for (String option : options(literal.group())) {
                if (!known.contains(option)) {
                    unknown.add(file + ": " + option);
                }
            }
        }
        return unknown;
    }

    @Test
    void everyOptionThatATextNamesExists() {
        Set<String> known = known();
        assertTrue(known.containsAll(List.of("--recorded", "--fail-on", "--jdk")), known::toString);
        List<String> unknown = new ArrayList<>();
        for (String module : List.of("replay-core", "importers", "reports", "cli")) {
            for (String file : Checkout.filesBelow(module + "/src/main/java")) {
                unknown.addAll(unknown(file, Checkout.read(file), known));
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void aTextWithAnotherOptionIsFound() {
        assertEquals(List.of("A.java: --salted"), unknown("A.java",
                "x(\"needs --salted FILE or --file\"); // --other", known()));
    }
}
