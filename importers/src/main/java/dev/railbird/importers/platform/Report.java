package dev.railbird.importers.platform;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.util.Optional;

/** Findings about lines of a capture; each sentence begins with the code of the audit list. */
record Report(ImportSink sink) {
    void violation(String check, SourceLocation at, String sentence, String expected, String found,
            String hint) {
        say(Severity.VIOLATION, check, at, sentence, expected, found, hint);
    }

    void suspicion(String check, SourceLocation at, String sentence, String expected, String found,
            String hint) {
        say(Severity.SUSPICION, check, at, sentence, expected, found, hint);
    }

    void notice(String check, SourceLocation at, String sentence, String expected, String found,
            String hint) {
        say(Severity.NOTICE, check, at, sentence, expected, found, hint);
    }

    private void say(Severity severity, String check, SourceLocation at, String sentence,
            String expected, String found, String hint) {
        sink.finding(new Finding(new CheckId(check), severity, at, Optional.empty(), 0, sentence,
                expected, found, "", false, hint));
    }
}
