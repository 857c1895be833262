package dev.railbird.core.event;

/**
 * A field of the source that has no place in the model, kept as canonical JSON text: venue, time,
 * custom fields.
 */
public record Attribute(String name, String json) {
}
