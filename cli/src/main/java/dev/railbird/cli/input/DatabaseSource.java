package dev.railbird.cli.input;

import dev.railbird.importers.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The address of a running database, without a password; its importer connects by itself. */
final class DatabaseSource implements Source {
    private static final String SCHEME = "postgresql://";
    private final String address;

    DatabaseSource(String address) {
        this.address = address;
    }

    static boolean isAddress(String name) {
        return name.startsWith(SCHEME);
    }

    /** Arguments are seen by everybody on the machine, and names end up in reports. */
    static boolean hasPassword(String address) {
        int at = address.indexOf('@');
        String user = at < 0 ? "" : address.substring(SCHEME.length(), at);
        return user.indexOf(':') >= 0 || address.contains("password=");
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(address.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public boolean isDatabase() {
        return true;
    }
}
