package nl.kwartier.web.internal.http;

import gg.jte.Content;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The page for somebody whose session ended while a form was open. It carries what was typed, so that after logging in in another tab
 * one click brings the form back as it was.
 */
final class ExpiredSession {
    static final String TITLE = "U bent intussen uitgelogd";

    private ExpiredSession() {}

    static Content page(String path, @Nullable Shape shape, FormValues sent) {
        return Components.stack(
                Components.heading(Heading.of(TITLE, "Wat u invulde, is nog niet bewaard en ook niet kwijt.")),
                Forms.form(FormView.of(
                                path, "", KeptForm.fields(shape, sent), "Verder met mijn formulier", NavLink.to("", ""))
                        .more(Components.stack(
                                Components.link("1. Log in een nieuw tabblad in", "/inloggen"),
                                Contents.text("2. Kom daarna terug naar dit tabblad en ga verder.")))));
    }
}
