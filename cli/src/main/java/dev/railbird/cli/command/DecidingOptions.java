package dev.railbird.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of a run that decide what is found. Where results go, how many threads work and
 * what the terminal shows are left out: such runs leave the same bytes.
 */
final class DecidingOptions {
    private static final List<String> NEUTRAL = List.of("--out", "--sign", "--previous",
            "--store", "--threads", "--quiet", "--verbose", "--output", "--parquet", "--junit",
            "--sarif", "--markdown", "--github");

    private DecidingOptions() {
    }

    static List<String> of(ParseResult parsed) {
        List<String> words = new ArrayList<>();
        words.add(parsed.commandSpec().name());
        for (PositionalParamSpec positional : parsed.matchedPositionals()) {
            // Inputs are read by name, in whatever order they are given.
            positional.originalStringValues().stream().sorted().forEach(words::add);
        }
        for (OptionSpec option : parsed.matchedOptions()) {
            if (!NEUTRAL.contains(option.longestName())) {
                words.add(option.longestName());
                words.addAll(option.originalStringValues());
            }
        }
        return words;
    }
}
