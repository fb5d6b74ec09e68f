package nl.kwartier.web.internal.http;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.Part;
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
        var fields = new ArrayList<FieldView>();
        if (shape != null) {
            shape.parts().forEach(part -> fields.addAll(carried(part, sent)));
        }
        return Components.stack(
                Components.heading(Heading.of(TITLE, "Wat u invulde, is nog niet bewaard en ook niet kwijt.")),
                Forms.form(FormView.of(path, "", fields, "Verder met mijn formulier", NavLink.to("", ""))
                        .more(Components.stack(
                                Components.link("1. Log in een nieuw tabblad in", "/inloggen"),
                                Contents.text("2. Kom daarna terug naar dit tabblad en ga verder.")))));
    }

    private static List<FieldView> carried(Part part, FormValues sent) {
        boolean secret = part.field().widget() == Widget.PASSWORD;
        return secret
                ? List.of()
                : sent.of(part.name()).stream()
                        .map(value ->
                                FieldView.of(FieldKind.HIDDEN, part.name(), "").value(value))
                        .toList();
    }
}
