package nl.kwartier.api.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares a form.
 *
 * @param <I> the input record
 */
public final class FormRoute<I extends Record> extends Declaration<FormRoute<I>> {
    private final Class<I> input;
    private Function<Request, @Nullable Object> start = request -> null;
    private Route.@Nullable Around around;
    private String submit = "Bewaren";
    private Function<Request, @Nullable Link> cancel = request -> null;

    FormRoute(String path, Class<I> input) {
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
