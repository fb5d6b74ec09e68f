package nl.kwartier.api.web;

import nl.kwartier.api.Labelled;

/**
 * One of the answers to choose from.
 *
 * @param value what is sent
 * @param label what people read
 */
public record Option(String value, String label) {
    /**
     * The constants of an enum as options are made from these.
     *
     * @param constant a constant with a label and a code
     * @return the option
     */
    public static Option of(Labelled constant) {
        return new Option(constant.code(), constant.label());
    }
}
