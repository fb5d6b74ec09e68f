package nl.kwartier.api.web;

/**
 * Declares a button with fields.
 *
 * @param <I> the input record
 */
public final class ActionRoute<I extends Record> extends Declaration<ActionRoute<I>> {
    private final Class<I> input;

    ActionRoute(String path, Class<I> input) {
        super(Route.Kind.ACTION, "POST", path, input);
        this.input = input;
    }

    @Override
    ActionRoute<I> self() {
        return this;
    }

    /**
     * Says what the button does.
     *
     * @param work does it, and answers where to go on
     * @return the route
     */
    public Route run(Work<I, Redirect> work) {
        return route(null, (request, came) -> work.on(request, cast(input, came)));
    }
}
