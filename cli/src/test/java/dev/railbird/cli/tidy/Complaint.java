package dev.railbird.cli.tidy;

/** One broken rule, printed as an editor understands it: {@code file:line -> use X}. */
record Complaint(String path, int line, String use) {
    @Override
    public String toString() {
        return path + ":" + line + " -> " + use;
    }
}
