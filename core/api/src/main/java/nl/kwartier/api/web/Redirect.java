package nl.kwartier.api.web;

import org.jspecify.annotations.Nullable;

/**
 * Goes on to another page.
 *
 * @param href a path from the root of this platform
 * @param notice what was done, as a Dutch sentence shown once on that page; null for nothing
 */
public record Redirect(String href, @Nullable String notice) implements Reply {}
