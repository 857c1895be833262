package dev.railbird.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands after {@code $} and what a terminal shows below each. Besides railbird it knows
 * {@code cat FILE}, {@code echo $?} and {@code | head -n N}, which is all that a reader needs.
 */
final class Transcript {
    private static final String PROMPT = "$ ";
    private final StringBuilder text = new StringBuilder();
    private int exit;

    private Transcript() {
    }

    /** The same commands with the output that they have now. */
    static String replayed(List<String> lines) {
        Transcript transcript = new Transcript();
        for (String line : lines) {
            if (line.startsWith(PROMPT)) {
                transcript.run(line.substring(PROMPT.length()));
            }
        }
        return transcript.text.toString();
    }

    static boolean isOne(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).startsWith(PROMPT);
    }

    private void run(String command) {
        text.append(PROMPT).append(command).append('\n');
        int pipe = command.indexOf(" | head -n ");
        String output = output(pipe < 0 ? command : command.substring(0, pipe));
        if (pipe >= 0) {
            int count = Integer.parseInt(command.substring(pipe + " | head -n ".length()));
            output = output.lines().limit(count).map(line -> line + "\n")
                    .reduce("", String::concat);
        }
        text.append(output);
    }

    private String output(String command) {
        List<String> words = words(command);
        switch (words.get(0)) {
            case "railbird", "bin/railbird":
                Call call = Call.onTerminal(words.subList(1, words.size()).toArray(new String[0]));
                exit = call.exit();
                return call.out();
            case "cat":
                return read(Path.of(words.get(1)));
            case "echo":
                return exit + "\n";
            default:
                throw new IllegalArgumentException("a transcript cannot run: " + command);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalArgumentException("a transcript names a file that is not there: "
                    + file, missing);
        }
    }

    /** Words between blanks; quotes of both kinds keep blanks. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char c : command.toCharArray()) {
            if (quote == 0 && c == ' ') {
                words.add(word.toString());
                word.setLength(0);
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }
}
