package nl.kwartier.ui;

import org.jspecify.annotations.Nullable;

/**
 * A file whose name changes with its content, so that a browser may keep it for a year.
 *
 * <p>The arrays are not copied: treat them as read-only.
 *
 * @param path the URL, such as {@code /static/kwartier.1a2b3c4d5e6f.css}
 * @param contentType the value of the header of that name
 * @param bytes the content
 * @param gzip the same, compressed, or null when compressing gains nothing
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path alone, by those who serve it
public record StaticFile(String path, String contentType, byte[] bytes, byte @Nullable [] gzip) {}
