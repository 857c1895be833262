package dev.railbird.importers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * A PostgreSQL store that is in use: one transaction that is read-only and sees one moment of the
 * database. The password is never part of the address: the driver takes it from the password file,
 * or it is handed over from the environment.
 */
public final class LiveConnection {
    private LiveConnection() {
    }

    /** @param address {@code postgresql://user@host:port/database?options} */
    public static Connection open(String address, Map<String, String> environment)
            throws SQLException {
        Connection connection =
                DriverManager.getConnection(url(address), properties(address, environment));
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    /** {@code jdbc:postgresql://host:port/database?options}, without the user. */
    private static String url(String address) {
        int at = address.indexOf('@');
        int start = address.indexOf("://") + 3;
        return "jdbc:postgresql://" + address.substring(at < 0 ? start : at + 1);
    }

    private static Properties properties(String address, Map<String, String> environment) {
        Properties properties = new Properties();
        int at = address.indexOf('@');
        int start = address.indexOf("://") + 3;
        String user = at < 0 ? environment.getOrDefault("PGUSER", "")
                : address.substring(start, at);
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        String password = environment.getOrDefault("PGPASSWORD", "");
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        properties.setProperty("readOnly", "true");
        properties.setProperty("ApplicationName", "railbird");
        return properties;
    }
}
