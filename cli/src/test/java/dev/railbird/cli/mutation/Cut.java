package dev.railbird.cli.mutation;

import java.util.function.Supplier;

/**
 * One change that can be made to a log.
 *
 * @param path which value or kind of event it is made to
 * @param hand the hand that it is made in, empty when the change is about none
 * @param line where, from 1
 * @param log the log with the change
 */
record Cut(Subject subject, Operation operation, String path, String hand, String file, int line,
        Supplier<Log> log) {
    /** What the results of cuts are counted under. */
    record Kind(Subject subject, Operation operation) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject != 0 ? bySubject : operation.compareTo(other.operation);
        }

        @Override
        public String toString() {
            return subject + " " + operation;
        }
    }

    Kind kind() {
        return new Kind(subject, operation);
    }

    /** Cuts of one name are as good as each other: of each name some are tried. */
    String name() {
        return operation.isOfForm() ? kind().toString() : kind() + " " + path;
    }

    String place() {
        return file + ":" + line;
    }
}
