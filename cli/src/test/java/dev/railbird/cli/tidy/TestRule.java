package dev.railbird.cli.tidy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tests are found by their names, and wait for nothing outside the process. */
final class TestRule implements TidyRule {
    private static final Pattern EXAMPLE =
            Pattern.compile("^\\s*@(Test|ParameterizedTest|TestFactory|RepeatedTest)\\b");
    private static final Pattern GENERATED = Pattern.compile("^\\s*@(Property|Example)\\b");
    private static final Pattern WAITING =
            Pattern.compile("\\bThread\\.sleep\\b|\\bnew Socket\\b|\\bHttpClient\\b|@Timeout\\b"
                    + "|\\bassertTimeout|\\bMockito\\b|@Disabled\\b");

    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        for (SourceFile file : files) {
            if (file.isTestJava()) {
                named(file, EXAMPLE, "Test.java", complain);
                named(file, GENERATED, "Properties.java", complain);
                // A browser is another process: its driver asks, and waits until it has drawn.
                if (file.path().endsWith("/Browser.java")) {
                    continue;
                }
                at(file, WAITING).ifPresent(line -> complain.accept(new Complaint(file.path(),
                        line, "use a test that runs at once, every time, on what it made")));
            }
        }
    }

    private static void named(
            SourceFile file, Pattern annotation, String ending, Consumer<Complaint> complain) {
        if (!file.path().endsWith(ending)) {
            at(file, annotation).ifPresent(line -> complain.accept(new Complaint(file.path(),
                    line, "use a class named *" + ending + ", or this never runs")));
        }
    }

    private static Optional<Integer> at(SourceFile file, Pattern pattern) {
        for (int i = 0; i < file.code().size(); i++) {
            if (pattern.matcher(file.code().get(i)).find()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
