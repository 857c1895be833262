package dev.railbird.cli.tidy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Lengths and line ends: what keeps a file readable in any editor and on paper. */
final class ShapeRule implements TidyRule {
    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 40;
    static final int LINE_LENGTH = 100;
    static final int PROSE_LENGTH = 120;

    /** A method opens with a parenthesis on its line or above, and closes at its own indent. */
    private static final Pattern METHOD =
            Pattern.compile("^(?: {4}){1,3}(?!(?:if|for|while|switch|try|else|do|return|new)\\b)"
                    + "[A-Za-z@<][^;=]*\\([^;]*\\{$");
    private static final Pattern TYPE =
            Pattern.compile("\\b(class|record|enum|interface)\\b");

    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        for (SourceFile file : files) {
            lines(file, complain);
            if (file.isJava() && !Exemptions.mayBeLong(file)) {
                methods(file, complain);
            }
            int count = file.lines().size() - 1;
            if (!Exemptions.mayBeLong(file) && file.isJava() && count > FILE_LINES) {
                say(file, FILE_LINES + 1, "use a second file: this one has " + count
                        + " lines, and " + FILE_LINES + " are the limit", complain);
            }
        }
    }

    private static void lines(SourceFile file, Consumer<Complaint> complain) {
        boolean isQuoted = false;
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            isQuoted ^= line.startsWith("```");
            if (line.indexOf('\t') >= 0) {
                say(file, i + 1, "use spaces, not tabs", complain);
            }
            if (line.endsWith(" ") || line.endsWith("\r")) {
                say(file, i + 1, "use no space or carriage return at the end", complain);
            }
            int limit = file.path().endsWith(".md") ? PROSE_LENGTH : LINE_LENGTH;
            boolean isLong = line.codePointCount(0, line.length()) > limit;
            if (isLong && !isQuoted && isMeasured(file, line)) {
                say(file, i + 1, "use two lines: " + limit + " characters are the limit",
                        complain);
            }
        }
        if (!file.text().endsWith("\n") || file.text().endsWith("\n\n")) {
            say(file, file.lines().size(), "use one newline at the end of the file", complain);
        }
    }

    /** Tables, links, output and build files may be wider than a page of prose or code. */
    private static boolean isMeasured(SourceFile file, String line) {
        if (file.path().endsWith(".md")) {
            return !line.startsWith("|") && !line.contains("](") && !line.startsWith("    ");
        }
        return file.isJava() || file.endsWithAny(".sql", ".css", ".js");
    }

    private static void methods(SourceFile file, Consumer<Complaint> complain) {
        List<String> code = file.code();
        for (int i = 0; i < code.size(); i++) {
            String line = code.get(i);
            if (!METHOD.matcher(line).find() || TYPE.matcher(line).find()) {
                continue;
            }
            String end = line.substring(0, line.length() - line.stripLeading().length()) + "}";
            int last = i;
            while (last < code.size() && !code.get(last).stripTrailing().equals(end)) {
                last++;
            }
            if (last < code.size() && last - i - 1 > METHOD_LINES) {
                say(file, i + 1, "use smaller methods: this one has " + (last - i - 1)
                        + " lines, and " + METHOD_LINES + " are the limit", complain);
            }
        }
    }

    private static void say(
            SourceFile file, int line, String use, Consumer<Complaint> complain) {
        complain.accept(new Complaint(file.path(), line, use));
    }
}
