package nl.kwartier.api.web;

/** Declares a button without fields. */
public final class ButtonRoute extends Declaration<ButtonRoute> {
    ButtonRoute(String path) {
        super(Route.Kind.ACTION, "POST", path, null);
    }

    @Override
    ButtonRoute self() {
        return this;
    }

    /**
     * Says what the button does.
     *
     * @param look does it, and answers where to go on
     * @return the route
     */
    public Route run(Look<Redirect> look) {
        return route(null, (request, none) -> look.on(request));
    }
}
