package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** The second of four steps. */
final class WizardPattern {
    private WizardPattern() {}

    static Content body() {
        var steps = List.of(
                NavLink.to("Om wie gaat het?", "/meedoen"),
                NavLink.here("Welke plek past?", "/meedoen"),
                NavLink.to("Wat spreken we af?", ""),
                NavLink.to("Klopt alles?", ""));
        var field = FieldView.of(FieldKind.RADIOS, "plek", "Waar wil Selam heen?")
                .mandatory()
                .choices(List.of(
                        new Choice("1", "Koor Zuiderklank", "Nog ruimte voor 2 gasten"),
                        new Choice("2", "Buurtwerkplaats De Schaaf", "Rustig uur op dinsdag"),
                        new Choice("", "Dat weten we nog niet", "")));
        return Contents.of(
                Components.heading(Heading.of(
                                "Selam zoekt een plek", "U kunt tussendoor stoppen. Alles blijft bewaard.")
                        .crumbs(NavLink.to("Kwartiermaken", "/kwartiermaken"), NavLink.here("Nieuwe wens", ""))),
                Components.wizard(
                        steps,
                        Forms.form(FormView.of(
                                "/meedoen", "sleutel", List.of(field), "Verder", NavLink.to("Terug", "/meedoen")))));
    }
}
