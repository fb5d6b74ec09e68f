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
 * What all declarations share.
 *
 * @param <S> the declaration itself
 */
public abstract class Declaration<S> {
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

    static <I> I cast(Class<I> type, @Nullable Object came) {
        if (came == null) {
            throw new IllegalStateException("The form came without input");
        }
        return type.cast(came);
    }
}
