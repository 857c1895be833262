package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.pokerforbots.message.Datum;

/**
 * One message as a capture holds it.
 *
 * @param number its place in the capture, from 1
 * @param connection the bot whose connection it went over; empty in captures of one connection
 * @param isFromServer false for what the bot sent
 */
record Frame(long number, String connection, boolean isFromServer, Datum.Fields message,
        SourceLocation location) {
    String type() {
        return message.text("type");
    }

    String handId() {
        return message.text("hand_id");
    }
}
