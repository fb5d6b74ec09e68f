package nl.kwartier.api.web;

import org.jspecify.annotations.Nullable;

/**
 * Declares an operation of the API that takes a body: JSON, or a form when a file is among the fields.
 *
 * @param <I> the input record
 */
public final class CallRoute<I extends Record> extends Declaration<CallRoute<I>> {
    private final Class<I> input;
    private @Nullable Class<?> output;

    CallRoute(String method, String path, Class<I> input) {
        super(Route.Kind.API, method, path, input);
        this.input = input;
    }

    @Override
    CallRoute<I> self() {
        return this;
    }

    /**
     * Says what goes out.
     *
     * @param output a described record
     * @return this declaration
     */
    public CallRoute<I> gives(Class<? extends Record> output) {
        this.output = output;
        return this;
    }

    /**
     * Says what the operation does.
     *
     * @param work does it, and answers with data
     * @return the route
     */
    public Route answer(Work<I, Data> work) {
        return route(output, (request, came) -> work.on(request, cast(input, came)));
    }
}
