package dev.railbird.reports.store;

import java.sql.SQLException;

/** The database could not be written or read: a full disk, or a file that is none of ours. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String reason) {
        super(reason);
    }

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
