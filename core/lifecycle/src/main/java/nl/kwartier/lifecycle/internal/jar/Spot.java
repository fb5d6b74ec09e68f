package nl.kwartier.lifecycle.internal.jar;

/**
 * The part of a descriptor that is at fault.
 *
 * @param header the header of the manifest
 * @param part the attribute within a clause, or empty for what stands before the first semicolon
 * @param value what stands there now
 */
public record Spot(String header, String part, String value) {}
