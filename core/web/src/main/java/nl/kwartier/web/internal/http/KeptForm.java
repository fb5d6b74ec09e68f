package nl.kwartier.web.internal.http;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.Part;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/** What was typed in a form that cannot be shown now, carried along unseen so that one click sends it again. Never a password or a file. */
final class KeptForm {
    private KeptForm() {}

    /** A button that sends the same form again; nothing when no form was sent. */
    static Content of(Visit visit, FormValues sent) {
        return visit.sendsForm()
                ? Forms.form(FormView.of(
                        visit.path(),
                        visit.csrf(),
                        fields(visit.mounted().input(), sent),
                        "Verstuur wat ik invulde nog eens",
                        NavLink.to("", "")))
                : Contents.NONE;
    }

    static List<FieldView> fields(@Nullable Shape shape, FormValues sent) {
        var fields = new ArrayList<FieldView>();
        if (shape != null) {
            shape.parts().forEach(part -> fields.addAll(carried(part, sent)));
        }
        return fields;
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
