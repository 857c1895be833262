package dev.railbird.core.ledger;

import dev.railbird.core.event.SourceLocation;

/** Where the parts of the audit report what is broken. */
interface Complaint {
    void of(String check, SourceLocation at, String sentence, String expected, String found,
            String difference, String hint);
}
