package nl.kwartier.api.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Progress, as server-sent events: the same piece of HTML again and again until the work is done.
 *
 * @param every how often to look; at least 200 milliseconds
 * @param next makes the next piece; null ends the stream
 */
public record EventStream(Duration every, Supplier<@Nullable Html> next) implements Reply {}
