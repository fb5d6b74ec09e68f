package nl.kwartier.api.web;

/**
 * Declares routes. Each begins with what it is, says who may and why, and ends with what it does:
 *
 * <pre>{@code
 * Routes.page("/").title("plekken bekijken").may(READ).purpose(PLANNING).show(this::board)
 * Routes.form("/{plek}/wijzig", EditPlace.class).title("plek wijzigen").may(WRITE).purpose(EXECUTION)
 *         .startWith(this::present).save(this::save)
 * }</pre>
 */
public final class Routes {
    private Routes() {}

    /**
     * A page that is looked at.
     *
     * @param path below the owner's own
     * @return the declaration, to go on with
     */
    public static PageRoute page(String path) {
        return new PageRoute(path);
    }

    /**
     * A page with a form.
     *
     * @param <I> the input record
     * @param path below the owner's own
     * @param input the record that the form fills
     * @return the declaration, to go on with
     */
    public static <I extends Record> FormRoute<I> form(String path, Class<I> input) {
        return new FormRoute<>(path, input);
    }

    /**
     * A button without fields.
     *
     * @param path below the owner's own
     * @return the declaration, to go on with
     */
    public static ButtonRoute action(String path) {
        return new ButtonRoute(path);
    }

    /**
     * A button with fields, drawn by the page itself.
     *
     * @param <I> the input record
     * @param path below the owner's own
     * @param input the record that comes in
     * @return the declaration, to go on with
     */
    public static <I extends Record> ActionRoute<I> action(String path, Class<I> input) {
        return new ActionRoute<>(path, input);
    }

    /**
     * An operation of the API that takes no body.
     *
     * @param method {@code GET}, {@code POST} or {@code DELETE}
     * @param path below the owner's own
     * @return the declaration, to go on with
     */
    public static ReadRoute api(String method, String path) {
        return new ReadRoute(method, path);
    }

    /**
     * An operation of the API that takes a body: JSON, or a form when a file is among the fields.
     *
     * @param <I> the input record
     * @param method {@code POST} or {@code PUT}
     * @param path below the owner's own
     * @param input the record that comes in
     * @return the declaration, to go on with
     */
    public static <I extends Record> CallRoute<I> api(String method, String path, Class<I> input) {
        return new CallRoute<>(method, path, input);
    }
}
