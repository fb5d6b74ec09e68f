package nl.kwartier.api.web;

/**
 * A link.
 *
 * @param text what people read
 * @param href where it goes: a path from the root of this platform
 */
public record Link(String text, String href) {}
