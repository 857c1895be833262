package dev.railbird.cli.tidy;

import java.util.List;

/** Who may break a rule, by name, each with its reason. */
final class Exemptions {
    /** Vocabularies: one list that is easier to read whole. */
    static final List<String> LONG_FILES = List.of("PokerEvent.java", "Variant.java");

    /** Where the streams and the exit code of the process are taken. */
    static final List<String> OWNS_THE_PROCESS =
            List.of("cli/src/main/java/dev/railbird/cli/Main.java");

    /** Rule 19: the JDK's generator is used only inside the algorithm that is named after it. */
    static final String NAMED_RANDOM = "JavaUtilRandom";

    private Exemptions() {
    }

    static boolean mayBeLong(SourceFile file) {
        return LONG_FILES.contains(file.name());
    }

    static boolean ownsTheProcess(SourceFile file) {
        return OWNS_THE_PROCESS.contains(file.path());
    }
}
