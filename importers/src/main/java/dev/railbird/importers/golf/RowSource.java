package dev.railbird.importers.golf;

import java.io.IOException;

/** One way in which rows of an event store are written. */
interface RowSource {
    void read() throws IOException;
}
