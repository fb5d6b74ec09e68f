package nl.kwartier.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is refused with a reason a person can act on. Pages show it as a sentence, the API as {@code application/problem+json}.
 *
 * <p>Immutable: {@link #at} and {@link #with} return a richer refusal. It carries no stack trace, because a refusal is an answer and
 * not a fault.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<FieldProblem> problems;
    private final transient Map<String, Object> details;

    private Refusal(ErrorCode code, String sentence, List<FieldProblem> problems, Map<String, Object> details) {
        super(sentence, null, false, false);
        this.code = code;
        this.problems = List.copyOf(problems);
        this.details = Map.copyOf(details);
    }

    /**
     * Refuses with one sentence.
     *
     * @param code the reason
     * @param sentence what is wrong and what can be done, in Dutch at B1
     * @return the refusal, to throw
     */
    public static Refusal of(ErrorCode code, String sentence) {
        return new Refusal(code, sentence, List.of(), Map.of());
    }

    /**
     * Refuses because of fields: all problems at once.
     *
     * @param problems at least one problem
     * @return a refusal with code {@link ErrorCode#FIELD}
     */
    public static Refusal fields(List<FieldProblem> problems) {
        String sentence = problems.size() == 1
                ? problems.get(0).sentence()
                : problems.size() + " velden zijn nog niet goed. Kijk bij elk veld wat er moet gebeuren.";
        return new Refusal(ErrorCode.FIELD, sentence, problems, Map.of());
    }

    /**
     * Refuses because something is not there.
     *
     * @param what what was looked for, with its article: {@code "Deze plek"}
     * @return a refusal with code {@link ErrorCode#NOT_FOUND}
     */
    public static Refusal notFound(String what) {
        return of(ErrorCode.NOT_FOUND, what + " bestaat niet of is verwijderd. Zoek opnieuw.");
    }

    /**
     * Adds what is wrong at a field.
     *
     * @param field the Dutch wire name
     * @param sentence what to do there
     * @return a refusal with one problem more
     */
    public Refusal at(String field, String sentence) {
        var more = new ArrayList<>(problems);
        more.add(new FieldProblem(field, sentence));
        return new Refusal(code, sentence(), more, details);
    }

    /**
     * Adds a detail that a program can use, such as the steps that are possible.
     *
     * @param name the Dutch name in the JSON answer; a detail by a name that every problem has, such as {@code detail} or {@code code}, is
     *     left out
     * @param value a text, number, flag, list or map of these
     * @return a refusal with one detail more
     */
    public Refusal with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Refusal(code, sentence(), problems, more);
    }

    /**
     * The reason.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * What is wrong and what can be done.
     *
     * @return a Dutch sentence
     */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /**
     * What is wrong per field.
     *
     * @return the problems in the order in which they were found; empty when no field is to blame
     */
    public List<FieldProblem> problems() {
        return problems;
    }

    /**
     * What a program can use.
     *
     * @return details by Dutch name; may be empty
     */
    public Map<String, Object> details() {
        return details;
    }
}
