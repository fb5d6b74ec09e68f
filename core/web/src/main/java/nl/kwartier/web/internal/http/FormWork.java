package nl.kwartier.web.internal.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.web.internal.forms.Filled;
import nl.kwartier.web.internal.forms.FormDrawing;
import nl.kwartier.web.internal.shape.FormReader;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Shows a form and reads it. */
final class FormWork {
    private FormWork() {}

    /** The page with the form as it is at first. */
    static Page first(Visit visit) {
        Route route = visit.mounted().route();
        return page(visit, Filled.first(shape(visit), route.start().apply(visit)));
    }

    /** The page with the form as it was sent and refused. */
    static Page again(Visit visit, FormValues sent, Refusal refusal) {
        return page(visit, Filled.again(sent, refusal));
    }

    /** Reads what was sent, with all that is wrong at once. */
    static @Nullable Object read(Visit visit, FormValues sent) {
        Shape shape = visit.mounted().input();
        return shape == null ? null : FormReader.read(shape, sent, options(visit));
    }

    /** Whether a refused form is best shown again, instead of an error page. */
    static boolean canBeMended(Refusal refusal) {
        return refusal.code() != ErrorCode.NOT_FOUND
                && refusal.code() != ErrorCode.RIGHT
                && refusal.code() != ErrorCode.PURPOSE
                && refusal.code() != ErrorCode.METHOD;
    }

    private static Page page(Visit visit, Filled filled) {
        Route route = visit.mounted().route();
        Form form = FormDrawing.draw(
                shape(visit),
                route,
                options(visit),
                filled,
                visit.path(),
                visit.csrf(),
                route.cancel().apply(visit));
        return route.show() == null ? plain(route, form) : route.show().page(visit, form);
    }

    private static Page plain(Route route, Form form) {
        String title = route.title().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + route.title().substring(1);
        var body = Components.stack(Components.heading(Heading.of(title, "")), Contents.written(form.html()::writeTo));
        return Page.of(title, out -> Contents.write(body, out));
    }

    private static Map<String, List<Option>> options(Visit visit) {
        Map<String, List<Option>> options = new HashMap<>();
        visit.mounted().route().options().forEach((field, answers) -> options.put(field, answers.apply(visit)));
        return options;
    }

    private static Shape shape(Visit visit) {
        return Objects.requireNonNull(visit.mounted().input(), "a form has an input");
    }
}
