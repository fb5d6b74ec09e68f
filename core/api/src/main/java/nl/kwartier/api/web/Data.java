package nl.kwartier.api.web;

/**
 * An answer of the API.
 *
 * @param status 200, 201 or 204
 * @param body a record whose components are described with {@link Field}, or a list of these; ignored for 204
 */
public record Data(int status, Object body) implements Reply {
    /**
     * Answers with data.
     *
     * @param body a described record
     * @return status 200
     */
    public static Data of(Object body) {
        return new Data(200, body);
    }

    /**
     * Answers that something was made.
     *
     * @param body the new thing as a described record
     * @return status 201
     */
    public static Data made(Object body) {
        return new Data(201, body);
    }

    /**
     * Answers that it was done, without more.
     *
     * @return status 204
     */
    public static Data nothing() {
        return new Data(204, "");
    }
}
