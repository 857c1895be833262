package dev.railbird.cli.tidy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Words that stay out of the repository, in code, comments and prose alike. */
final class WordRule implements TidyRule {
    /** Written in halves, so that this file does not break its own rule. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern AUTHOR = Pattern.compile("@auth" + "or\\b");
    private static final Pattern REGISTRY =
            Pattern.compile("\\b(repo1?\\.(maven|apache)|repo\\.maven|central\\.sonatype|"
                    + "oss\\.sonatype|search\\.maven|mvnrepository|registry\\.npmjs|deb\\.debian|"
                    + "files\\.pythonhosted|pypi|crates|rubygems|proxy\\.golang|jcenter)"
                    + "\\.(org|com|io|net)\\b|\\brepo1?\\.maven\\.apache\\b");
    private static final Pattern TITLE = Pattern.compile("^# \\S.*");

    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        for (SourceFile file : files) {
            words(file, LEFT_OVER, "use an issue, and say here what holds today", complain);
            words(file, AUTHOR, "use the history, which knows who wrote it", complain);
            words(file, REGISTRY, "use the client's own settings: name no registry", complain);
            if (file.path().endsWith(".md")) {
                title(file, complain);
            }
        }
    }

    private static void words(
            SourceFile file, Pattern word, String use, Consumer<Complaint> complain) {
        for (int i = 0; i < file.lines().size(); i++) {
            if (word.matcher(file.lines().get(i)).find()) {
                complain.accept(new Complaint(file.path(), i + 1, use));
            }
        }
    }

    private static void title(SourceFile file, Consumer<Complaint> complain) {
        boolean fenced = false;
        int titles = 0;
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            fenced ^= line.startsWith("```");
            if (!fenced && TITLE.matcher(line).matches() && ++titles > 1) {
                complain.accept(
                        new Complaint(file.path(), i + 1, "use ## here: a page has one title"));
            }
        }
        if (titles == 0) {
            complain.accept(new Complaint(file.path(), 1, "use a title, one line with one #"));
        }
    }
}
