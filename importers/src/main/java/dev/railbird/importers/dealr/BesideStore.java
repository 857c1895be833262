package dev.railbird.importers.dealr;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the tools of the store write and nothing can be replayed from; its lines are counted. */
enum BesideStore {
    /** {@code hh_export}: a hand for people, without hole cards, starting stacks or seeds. */
    TEXT_EXPORT("text export of a hand", "text of hh_export: no hole cards, no stacks to start"),
    /** {@code replay_cli}: a hash of the Python state for each stream. */
    STATE_HASHES("state hashes of streams", "state hashes of replay_cli: nothing to replay"),
    /** {@code users.json}: holds password hashes, so not even a line of it is shown. */
    ACCOUNTS("accounts of the server", "accounts of the server: nothing to replay, never shown");

    private static final int HASH_LENGTH = 64;
    private final String what;
    private final String reason;

    BesideStore(String what, String reason) {
        this.what = what;
        this.reason = reason;
    }

    String what() {
        return what;
    }

    /** @param start the first characters of the file */
    static Optional<BesideStore> of(String start) {
        if (start.startsWith("Hand #") && List.of("\nDate: ", "\nTable: ", "-max", "\nBlinds: ")
                .stream().allMatch(start::contains)) {
            return Optional.of(TEXT_EXPORT);
        }
        if (!start.startsWith("{")) {
            return Optional.empty();
        }
        if (List.of("\"username\"", "\"hashed_password\"", "\"chips\"", "\"last_roulette_date\"")
                .stream().allMatch(start::contains)) {
            return Optional.of(ACCOUNTS);
        }
        return isOfHashes(start) ? Optional.of(STATE_HASHES) : Optional.empty();
    }

    /** Streams of tables and hands, each with a hash, and nothing else. */
    private static boolean isOfHashes(String start) {
        String[] parts = start.split("\"", -1);
        boolean hasStream = false;
        for (int k = 1; k + 2 < parts.length; k += 4) {
            hasStream |= parts[k].startsWith("table-") || parts[k].startsWith("hand-table-");
            boolean isCut = k + 3 >= parts.length;
            if (!isCut && (!parts[k + 1].strip().equals(":") || !isHash(parts[k + 2]))) {
                return false;
            }
        }
        return hasStream && parts.length >= 5;
    }

    private static boolean isHash(String text) {
        return text.length() == HASH_LENGTH && text.chars()
                .allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    void read(String source, TextLines lines, ImportSink sink) throws IOException {
        if (this == TEXT_EXPORT) {
            sink.finding(new Finding(new CheckId("LOG-12"), Severity.NOTICE,
                    SourceLocation.whole(source), Optional.empty(), 0,
                    "a text export cannot be replayed", "the rows of the event store", what, "",
                    false, "It tells no hole cards, starting stacks, seeds or chips of a call,"
                            + " and the blinds of its head are always 50/100."
                            + " Audit the events table instead."));
        }
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            sink.ignored(line.get().isBlank() ? "blank line" : reason, 1);
        }
    }
}
