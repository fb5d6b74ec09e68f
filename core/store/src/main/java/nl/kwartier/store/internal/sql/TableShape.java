package nl.kwartier.store.internal.sql;

import java.util.List;

/**
 * A table as copying needs to know it.
 *
 * @param name its name as owners write it
 * @param columns what is copied, quoted
 * @param key the columns in whose order it is copied, quoted; none when it has no key
 * @param size an expression for how many characters and bytes a row holds; empty when that does not matter
 */
public record TableShape(String name, List<String> columns, List<String> key, String size) {}
