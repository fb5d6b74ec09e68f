package nl.kwartier.api.web;

/**
 * Looks at a request without input and answers.
 *
 * @param <R> the answer
 */
@FunctionalInterface
public interface Look<R> {
    /**
     * Does the work.
     *
     * @param request the request
     * @return the answer
     * @throws Exception as for {@link Work}
     */
    R on(Request request) throws Exception;
}
