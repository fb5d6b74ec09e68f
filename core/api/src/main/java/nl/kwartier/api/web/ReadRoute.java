package nl.kwartier.api.web;

import org.jspecify.annotations.Nullable;

/** Declares an operation of the API that takes no body. */
public final class ReadRoute extends Declaration<ReadRoute> {
    private @Nullable Class<?> output;

    ReadRoute(String method, String path) {
        super(Route.Kind.API, method, path, null);
    }

    @Override
    ReadRoute self() {
        return this;
    }

    /**
     * Says what goes out.
     *
     * @param output a described record
     * @return this declaration
     */
    public ReadRoute gives(Class<? extends Record> output) {
        this.output = output;
        return this;
    }

    /**
     * Says what the operation does.
     *
     * @param look does it, and answers with data
     * @return the route
     */
    public Route answer(Look<Data> look) {
        return route(output, (request, none) -> look.on(request));
    }

    /**
     * Says what the operation does, when it answers with a file instead of JSON.
     *
     * @param look does it, and answers with a file
     * @return the route, whose output is {@link Download}
     */
    public Route file(Look<Download> look) {
        return route(Download.class, (request, none) -> look.on(request));
    }
}
