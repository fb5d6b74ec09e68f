package nl.kwartier.web.internal.forms;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.shape.Part;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Draws the form of a route: what was filled in, what is wrong, and the way on. */
public final class FormDrawing {
    private FormDrawing() {}

    /**
     * Draws a form.
     *
     * @param shape the input's shape
     * @param route the route
     * @param options the answers to choose from, by field
     * @param filled what it is filled with
     * @param action the path to which it is sent
     * @param csrf the token of the session
     * @param cancel the way back, or null
     */
    public static Form draw(
            Shape shape,
            Route route,
            Map<String, List<Option>> options,
            Filled filled,
            String action,
            String csrf,
            @Nullable Link cancel) {
        var conflict = new Conflict(filled.refusal());
        var views = new ArrayList<FieldView>();
        for (Part part : drawn(shape)) {
            var view = FieldViews.of(
                    part, options.getOrDefault(part.name(), List.of()), options.containsKey(part.name()), filled);
            boolean retry = part.name().equals("versie") && conflict.version() != null;
            views.add(retry ? view.value(String.valueOf(conflict.version())) : view);
        }
        NavLink back = cancel == null ? NavLink.to("", "") : NavLink.to(cancel.text(), cancel.href());
        Content html = Forms.form(FormView.of(action, csrf, views, route.submit(), back)
                .problems(whole(shape, filled))
                .more(conflict.table(shape, options, filled)));
        return new Form(shown(shape, filled), filled.problems(), sentence(filled), out -> Contents.write(html, out));
    }

    /** What has a value for each of several keys is drawn by whoever knows what the keys stand for. */
    private static List<Part> drawn(Shape shape) {
        return shape.parts().stream().filter(part -> !part.keyed()).toList();
    }

    private static List<Form.Shown> shown(Shape shape, Filled filled) {
        var shown = new ArrayList<Form.Shown>();
        for (Part part : shape.parts()) {
            String problem = filled.problem(part.name());
            shown.add(new Form.Shown(part.name(), filled.of(part), problem.isEmpty() ? null : problem));
            if (part.keyed()) {
                filled.values().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(part.name() + "."))
                        .forEach(entry -> shown.add(new Form.Shown(entry.getKey(), entry.getValue(), null)));
            }
        }
        return shown;
    }

    /** What is wrong with the whole, or at a field that is not on the page. */
    private static List<String> whole(Shape shape, Filled filled) {
        Refusal refusal = filled.refusal();
        if (refusal == null) {
            return List.of();
        }
        if (refusal.problems().isEmpty()) {
            return List.of(refusal.sentence());
        }
        return refusal.problems().stream()
                .filter(problem -> shape.part(problem.field())
                        .filter(part -> !part.hidden())
                        .isEmpty())
                .map(problem -> problem.sentence())
                .toList();
    }

    private static @Nullable String sentence(Filled filled) {
        return filled.refusal() == null ? null : filled.refusal().sentence();
    }
}
