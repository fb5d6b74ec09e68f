package nl.kwartier.plugin.kwartiermaken.internal.guest;

/**
 * Somebody who works for the programme.
 *
 * @param id the id of an account
 * @param name the name that colleagues see
 */
public record Colleague(String id, String name) {}
