package nl.kwartier.api.web;

import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param type the media type, {@code text/csv; charset=utf-8}
 * @param fileName the name under which to save it; null to show it in the browser
 * @param body writes the bytes
 */
public record Download(String type, @Nullable String fileName, Html body) implements Reply {}
