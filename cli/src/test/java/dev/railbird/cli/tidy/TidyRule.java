package dev.railbird.cli.tidy;

import java.util.List;
import java.util.function.Consumer;

/** Looks at all files, since some rules compare one with another. */
interface TidyRule {
    void look(List<SourceFile> files, Consumer<Complaint> complain);
}
