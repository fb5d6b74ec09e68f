package nl.kwartier.ui;

import gg.jte.Content;
import java.util.Map;
import nl.kwartier.ui.internal.Rendering;
import nl.kwartier.ui.internal.jte.JtebuttonGenerated;
import nl.kwartier.ui.internal.jte.JtelinkbuttonGenerated;
import nl.kwartier.ui.internal.jte.JtepostbuttonGenerated;

/** Buttons, at least 44 pixels high. An icon is a name that {@link Icons#known} accepts, or empty. */
public final class Buttons {
    private Buttons() {}

    /** A link that looks like a button: it leads to another page. */
    public static Content link(ButtonKind kind, String icon, String text, String href) {
        return Rendering.content(
                out -> JtelinkbuttonGenerated.render(out, Rendering.NO_INTERCEPTOR, kind, icon, text, href));
    }

    /** A button that sends the form it stands in. */
    public static Content submit(ButtonKind kind, String icon, String text) {
        return submit(kind, icon, text, "", "");
    }

    /** A button that sends the form it stands in, together with a value of its own, so that a form can have two ways to end. */
    public static Content submit(ButtonKind kind, String icon, String text, String name, String value) {
        return Rendering.content(
                out -> JtebuttonGenerated.render(out, Rendering.NO_INTERCEPTOR, kind, icon, text, name, value));
    }

    /**
     * A button that changes something by itself: a form of one button.
     *
     * @param action where the form is sent, with POST
     * @param csrf the token of this session, see {@link Forms#CSRF}
     * @param values hidden values that go along
     */
    public static Content post(
            ButtonKind kind, String icon, String text, String action, String csrf, Map<String, String> values) {
        Map<String, String> kept = Map.copyOf(values);
        return Rendering.content(out ->
                JtepostbuttonGenerated.render(out, Rendering.NO_INTERCEPTOR, kind, icon, text, action, csrf, kept));
    }
}
