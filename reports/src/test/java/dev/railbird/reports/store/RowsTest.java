package dev.railbird.reports.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes into a table comes out again, in its order. */
class RowsTest {
    private static final Table TABLE = new Table("things", "id", "Things.", List.of(
            column("id", "BIGINT", true), column("number", "INTEGER", false),
            column("tiny", "TINYINT", false), column("flag", "BOOLEAN", false),
            column("unit", "DECIMAL(10,9)", false), column("words", "VARCHAR", false)), "");
    private Connection database;

    private static Column column(String name, String type, boolean isRequired) {
        return new Column(name, type, isRequired, name);
    }

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = database.createStatement()) {
            statement.execute(TABLE.create());
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everyTypeKeepsItsExtremesAndItsNulls() throws SQLException {
        try (Rows rows = new Rows(database, TABLE)) {
            rows.begin().big(Long.MAX_VALUE).number(Integer.MIN_VALUE).tiny(-128).flag(true)
                    .exact(new BigDecimal("0.000000001")).wholeText("").end();
            rows.begin().big(Long.MIN_VALUE).nothing().nothing().nothing().nothing().text("")
                    .end();
            rows.begin().big(0).number(0).tiny(0).flag(false).exact(BigDecimal.ONE)
                    .text("a\u0000b 'c' \u2660\ud83c\udca1").end();
        }
        assertEquals(List.of(
                "9223372036854775807 -2147483648 -128 true 0.000000001 ",
                "-9223372036854775808 null null null null null",
                "0 0 0 false 1.000000000 a\u0000b 'c' \u2660\ud83c\udca1"), all());
    }

    @Test
    void halfASurrogatePairIsAQuestionMarkAndNotTheEndOfTheRun() throws SQLException {
        try (Rows rows = new Rows(database, TABLE)) {
            rows.begin().big(1).nothing().nothing().nothing().nothing().text("x\ud83cy").end();
        }
        assertEquals(List.of("1 null null null null x?y"), all());
    }

    @Test
    void rowsKeepTheirOrderOverStatementsAndVectors() throws SQLException {
        long count = 100_001;
        try (Rows rows = new Rows(database, TABLE)) {
            for (long k = 0; k < count; k++) {
                rows.begin().big(k).number((int) (k % 7)).nothing().flag(k % 2 == 0).nothing();
                (k % 3 == 0 ? rows.nothing() : rows.text("t" + k)).end();
            }
            assertEquals(count, rows.count());
        }
        assertEquals(List.of(count + " " + count), asked("SELECT count(*) || ' ' || count(*)"
                + " FILTER (id = rowid AND number = id % 7 AND tiny IS NULL AND unit IS NULL"
                + " AND flag = (id % 2 = 0) AND words IS NOT DISTINCT FROM"
                + " CASE WHEN id % 3 > 0 THEN 't' || id END) FROM things"));
    }

    @Test
    void aFewLongTextsAreWrittenBeforeMemoryIsFull() throws SQLException {
        String text = "x".repeat(1 << 20);
        Rows rows = new Rows(database, TABLE);
        for (int k = 0; k < 3; k++) {
            rows.begin().big(k).nothing().nothing().nothing().nothing().text(text).end();
        }
        assertEquals(List.of("3"), asked("SELECT count(*) FROM things"));
        rows.close();
        assertEquals(List.of("3145728"), asked("SELECT sum(length(words)) FROM things"));
    }

    @Test
    void aRowThatIsNotWholeOrHasTextForANumberIsAFault() {
        Rows rows = new Rows(database, TABLE);
        assertThrows(IllegalStateException.class, () -> rows.begin().big(1).end());
        assertThrows(IllegalStateException.class, () -> rows.begin().wholeText("one"));
        assertThrows(IllegalStateException.class, () -> rows.begin().big(1).big(2).big(3)
                .flag(true).exact(BigDecimal.ONE).big(4));
    }

    @Test
    void aNullWhereTheTableHasNoneIsAFailure() {
        Rows rows = new Rows(database, TABLE);
        rows.begin().nothing().nothing().nothing().nothing().nothing().nothing().end();
        assertThrows(StoreFailure.class, rows::close);
    }

    private List<String> all() throws SQLException {
        return asked("SELECT coalesce(id::VARCHAR, 'null') || ' ' || coalesce(number::VARCHAR,"
                + " 'null') || ' ' || coalesce(tiny::VARCHAR, 'null') || ' ' ||"
                + " coalesce(flag::VARCHAR, 'null') || ' ' || coalesce(unit::VARCHAR, 'null')"
                + " || ' ' || coalesce(words, 'null') FROM things");
    }

    private List<String> asked(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
