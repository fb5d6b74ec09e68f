package nl.kwartier.api.web;

/**
 * Looks at a request and answers.
 *
 * @param <I> the input record
 * @param <R> the answer
 */
@FunctionalInterface
public interface Work<I, R> {
    /**
     * Does the work.
     *
     * @param request the request
     * @param input what came in, checked
     * @return the answer
     * @throws Exception a {@code Refusal} or {@code InvalidValue} becomes an answer that says what to do; anything else is our fault
     */
    R on(Request request, I input) throws Exception;
}
