package dev.railbird.cli.tidy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Each package of main code says what it is, what it keeps true and what it does without. */
final class PackageRule implements TidyRule {
    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        Set<String> described = new LinkedHashSet<>();
        Set<String> packages = new LinkedHashSet<>();
        for (SourceFile file : files) {
            if (file.isMainJava()) {
                (file.name().equals("package-info.java") ? described : packages)
                        .add(file.folder());
            }
        }
        for (String folder : packages) {
            if (!described.contains(folder)) {
                complain.accept(
                        new Complaint(folder, 1, "use a package-info.java: what, invariants"));
            }
        }
    }
}
