package nl.kwartier.api.web;

import java.io.IOException;
import java.io.OutputStream;

/** A piece of a page that writes itself, as UTF-8 HTML that is already escaped. */
@FunctionalInterface
public interface Html {
    /** Nothing at all. */
    Html EMPTY = out -> {};

    /**
     * Writes the HTML. May be called more than once.
     *
     * @param out where to; not closed
     * @throws IOException when {@code out} does
     */
    void writeTo(OutputStream out) throws IOException;
}
