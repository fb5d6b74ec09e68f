package nl.kwartier.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import org.jspecify.annotations.Nullable;

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
     * An operation of the API that takes a JSON body.
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

    /**
     * What all declarations share.
     *
     * @param <S> the declaration itself
     */
    public abstract static class Declaration<S> {
        private final Route.Kind kind;
        private final String method;
        private final String path;
        private final @Nullable Class<?> input;
        private final Map<String, Function<Request, List<Option>>> options = new HashMap<>();
        private final Map<String, String> query = new TreeMap<>();
        private @Nullable String title;
        private @Nullable Permission permission;
        private @Nullable Purpose purpose;

        Declaration(Route.Kind kind, String method, String path, @Nullable Class<?> input) {
            this.kind = kind;
            this.method = method;
            this.path = path;
            this.input = input;
        }

        abstract S self();

        /**
         * Says what it does.
         *
         * @param title a Dutch phrase that a resident may read in the log: {@code plek wijzigen}
         * @return this declaration
         */
        public S title(String title) {
            this.title = title;
            return self();
        }

        /**
         * Says who may.
         *
         * @param permission the right that is needed
         * @return this declaration
         */
        public S may(Permission permission) {
            this.permission = permission;
            return self();
        }

        /**
         * Says what the data is used for.
         *
         * @param purpose the use
         * @return this declaration
         */
        public S purpose(Purpose purpose) {
            this.purpose = purpose;
            return self();
        }

        /**
         * Gives the answers to choose from for a text field, which then accepts no other.
         *
         * @param field the field's Dutch name
         * @param answers makes the answers for a request
         * @return this declaration
         */
        public S options(String field, Function<Request, List<Option>> answers) {
            options.put(field, answers);
            return self();
        }

        /**
         * Names a parameter of the query part of the URL, for the description of the API.
         *
         * @param name its Dutch name, in camelCase
         * @param about what it is for, as a Dutch sentence
         * @return this declaration
         */
        public S query(String name, String about) {
            query.put(name, about);
            return self();
        }

        Route route(
                @Nullable Class<?> output,
                Function<Request, @Nullable Object> start,
                Route.@Nullable Around show,
                String submit,
                Function<Request, @Nullable Link> cancel,
                Route.Handler handler) {
            if (title == null || permission == null || purpose == null) {
                throw new IllegalStateException(
                        "The route " + method + " " + path + " needs a title, a permission and a purpose");
            }
            return new Route(
                    kind,
                    method,
                    path,
                    title,
                    permission,
                    purpose,
                    input,
                    output,
                    options,
                    query,
                    start,
                    show,
                    submit,
                    cancel,
                    handler);
        }

        Route route(@Nullable Class<?> output, Route.Handler handler) {
            return route(output, request -> null, null, "", request -> null, handler);
        }
    }

    /** Declares a page. */
    public static final class PageRoute extends Declaration<PageRoute> {
        private PageRoute(String path) {
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

    /**
     * Declares a form.
     *
     * @param <I> the input record
     */
    public static final class FormRoute<I extends Record> extends Declaration<FormRoute<I>> {
        private final Class<I> input;
        private Function<Request, @Nullable Object> start = request -> null;
        private Route.@Nullable Around around;
        private String submit = "Bewaren";
        private Function<Request, @Nullable Link> cancel = request -> null;

        private FormRoute(String path, Class<I> input) {
            super(Route.Kind.FORM, "POST", path, input);
            this.input = input;
        }

        @Override
        FormRoute<I> self() {
            return this;
        }

        /**
         * Says what the form is filled with at first.
         *
         * @param present makes the input as it is now
         * @return this declaration
         */
        public FormRoute<I> startWith(Function<Request, ? extends I> present) {
            this.start = present::apply;
            return this;
        }

        /**
         * Draws a page of one's own around the form. Without it the page is the title with the form under it.
         *
         * @param around draws the page
         * @return this declaration
         */
        public FormRoute<I> on(Route.Around around) {
            this.around = around;
            return this;
        }

        /**
         * Says what stands on the button.
         *
         * @param words one or two Dutch words; {@code Bewaren} unless set
         * @return this declaration
         */
        public FormRoute<I> submit(String words) {
            this.submit = words;
            return this;
        }

        /**
         * Gives a way back without saving.
         *
         * @param back where it leads; null for no way back
         * @return this declaration
         */
        public FormRoute<I> cancel(Function<Request, @Nullable Link> back) {
            this.cancel = back;
            return this;
        }

        /**
         * Says how the form is saved.
         *
         * @param work saves, and answers where to go on
         * @return the route
         */
        public Route save(Work<I, ? extends Reply> work) {
            return route(null, start, around, submit, cancel, (request, came) -> work.on(request, cast(input, came)));
        }
    }

    /** Declares a button without fields. */
    public static final class ButtonRoute extends Declaration<ButtonRoute> {
        private ButtonRoute(String path) {
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

    /**
     * Declares a button with fields.
     *
     * @param <I> the input record
     */
    public static final class ActionRoute<I extends Record> extends Declaration<ActionRoute<I>> {
        private final Class<I> input;

        private ActionRoute(String path, Class<I> input) {
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

    /** Declares an operation of the API that takes no body. */
    public static final class ReadRoute extends Declaration<ReadRoute> {
        private @Nullable Class<?> output;

        private ReadRoute(String method, String path) {
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
    }

    /**
     * Declares an operation of the API that takes a JSON body.
     *
     * @param <I> the input record
     */
    public static final class CallRoute<I extends Record> extends Declaration<CallRoute<I>> {
        private final Class<I> input;
        private @Nullable Class<?> output;

        private CallRoute(String method, String path, Class<I> input) {
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

    private static <I> I cast(Class<I> type, @Nullable Object came) {
        if (came == null) {
            throw new IllegalStateException("The form came without input");
        }
        return type.cast(came);
    }
}
