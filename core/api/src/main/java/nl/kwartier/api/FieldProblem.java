package nl.kwartier.api;

/**
 * What is wrong at one field.
 *
 * @param field the Dutch wire name of the field, such as {@code postcode}
 * @param sentence what to do, in Dutch at B1
 */
public record FieldProblem(String field, String sentence) {}
