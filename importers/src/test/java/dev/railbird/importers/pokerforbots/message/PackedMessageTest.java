package dev.railbird.importers.pokerforbots.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.railbird.importers.json.JsonHygiene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes of msgpack, a map of one or two entries each: 0x81 or 0x82, then texts 0xa1 and more. */
class PackedMessageTest {
    private static String refused(int... bytes) {
        byte[] map = new byte[bytes.length];
        for (int k = 0; k < bytes.length; k++) {
            map[k] = (byte) bytes[k];
        }
        return assertThrows(MessageFault.class, () -> PackedMessage.read(map, 0, map.length))
                .getMessage();
    }

    @Test
    void aKeyThatStandsTwiceIsNotReadAlikeByAllReaders() {
        assertEquals(JsonHygiene.CHECK,
                JsonHygiene.check(refused(0x82, 0xa1, 'a', 0x01, 0xa1, 'a', 0x02)));
    }

    @Test
    void neitherAreBytesThatAreNoText() {
        assertEquals(JsonHygiene.CHECK, JsonHygiene.check(refused(0x81, 0xa1, 'a', 0xa1, 0xff)));
        assertEquals(JsonHygiene.CHECK, JsonHygiene.check(refused(0x81, 0xa1, 0xff, 0x01)));
    }

    /** The first three are texts that the JDK wrote with other digits before version 19. */
    @ParameterizedTest
    @CsvSource({"2.0E23, 2E+23", "8.41E21, 8.41E+21", "1.0E23, 1E+23", "0.1, 0.1",
        "2.2250738585072014E-308, 2.2250738585072014E-308", "-12.5, -12.5", "1000, 1E+3",
        "-0.0, 0", "NaN, NaN"})
    void aFractionHasTheFewestDigitsOnEveryJdk(double number, String text) {
        assertEquals(text, Datum.Fraction.of(number).text());
    }
}
