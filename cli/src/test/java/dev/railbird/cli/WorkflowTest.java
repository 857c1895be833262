package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workflow that teams copy: it is YAML, and its commands are commands of this Railbird. */
class WorkflowTest {
    private static final String FILE = "docs/ci/railbird.yml";
    private static final Pattern COMMAND =
            Pattern.compile("bin/railbird ([a-z]+)(?: ([a-z]+)\\b)?((?:[^\\\\\\n]|\\\\\\n)*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private static Map<?, ?> map(Object value) {
        return assertInstanceOf(Map.class, value);
    }

    private static List<Map<?, ?>> steps() {
        List<Map<?, ?>> steps = new ArrayList<>();
        for (Object job : map(map(Yaml.read(Checkout.read(FILE))).get("jobs")).values()) {
            assertEquals("ubuntu-latest", map(job).get("runs-on"));
            for (Object step : assertInstanceOf(List.class, map(job).get("steps"))) {
                steps.add(map(step));
            }
        }
        return steps;
    }

    @Test
    void everyStepUsesOrRunsSomething() {
        Map<?, ?> workflow = map(Yaml.read(Checkout.read(FILE)));
        assertTrue(workflow.keySet().containsAll(List.of("name", "on", "permissions", "jobs")));
        assertTrue(steps().size() > 10);
        for (Map<?, ?> step : steps()) {
            assertTrue(step.containsKey("uses") != step.containsKey("run"), step::toString);
        }
    }

    @Test
    void itsCommandsAndOptionsExist() {
        int commands = 0;
        for (Map<?, ?> step : steps()) {
            Matcher command = COMMAND.matcher(String.valueOf(step.get("run")));
            while (command.find()) {
                commands++;
                String help = command.group(2) == null
                        ? Call.railbird(command.group(1), "--help").out()
                        : Call.railbird(command.group(1), command.group(2), "--help").out();
                Matcher option = OPTION.matcher(command.group(3));
                while (option.find()) {
                    assertTrue(help.contains(option.group()), option.group() + " of "
                            + command.group());
                }
            }
        }
        assertEquals(3, commands);
    }

    @Test
    void itNamesNoHosts() {
        assertFalse(Checkout.read(FILE).contains("://"));
    }

    @Test
    void whatIsNoYamlIsRefused() {
        for (String broken : List.of("a: 1\n   b: 2\n", "a:\n\t- b\n", "a: [1, 2\n", "just words\n",
                "a: 1\na: 2\n", "a: \"x\n")) {
            assertThrows(IllegalArgumentException.class, () -> Yaml.read(broken), broken);
        }
    }
}
