package dev.railbird.cli.tidy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link of a page to a file of the repository leads somewhere. */
final class LinkRule implements TidyRule {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    private final Predicate<Path> exists;

    /** {@code exists} is asked with paths from the root of the repository. */
    LinkRule(Predicate<Path> exists) {
        this.exists = exists;
    }

    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        for (SourceFile file : files) {
            if (file.path().endsWith(".md")) {
                look(file, complain);
            }
        }
    }

    private void look(SourceFile file, Consumer<Complaint> complain) {
        for (int i = 0; i < file.lines().size(); i++) {
            Matcher link = LINK.matcher(file.lines().get(i));
            while (link.find()) {
                Path target = Path.of(file.folder()).resolve(link.group(1)).normalize();
                if (!link.group(1).contains("://") && !exists.test(target)) {
                    complain.accept(new Complaint(
                            file.path(), i + 1, "use a link that exists, not " + target));
                }
            }
        }
    }
}
