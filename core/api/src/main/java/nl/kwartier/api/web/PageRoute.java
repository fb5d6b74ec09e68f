package nl.kwartier.api.web;

/** Declares a page. */
public final class PageRoute extends Declaration<PageRoute> {
    PageRoute(String path) {
        super(Route.Kind.PAGE, "GET", path, null);
    }

    @Override
    PageRoute self() {
        return this;
    }

    /**
     * Says how the page is made.
     *
     * @param look answers with a page, a download, a redirect or a stream
     * @return the route
     */
    public Route show(Look<? extends Reply> look) {
        return route(null, (request, none) -> look.on(request));
    }
}
