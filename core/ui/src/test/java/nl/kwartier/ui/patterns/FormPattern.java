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

/** A form with every kind of field, of which two are wrong. */
final class FormPattern {
    private FormPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Nieuwe plek", "Alleen de naam is nodig. De rest kan later.")
                        .crumbs(NavLink.to("Plekken", "/plekken"), NavLink.here("Nieuwe plek", ""))),
                Components.card(Forms.form(FormView.of(
                        "/plekken/nieuw", "sleutel", fields(), "Plek bewaren", NavLink.to("Annuleren", "/plekken")))));
    }

    private static List<FieldView> fields() {
        return List.of(
                FieldView.of(FieldKind.TEXT, "naam", "Naam")
                        .hint("Zoals mensen in de buurt de plek noemen.")
                        .required("Zonder naam vindt niemand de plek terug.")
                        .error("Vul een naam in, bijvoorbeeld Buurthuis De Linde."),
                FieldView.of(FieldKind.SELECT, "soort", "Wat voor plek is het?")
                        .choices(List.of(
                                Choice.of("buurthuis", "Buurthuis"),
                                Choice.of("tuin", "Tuin"),
                                Choice.of("winkel", "Winkel")))
                        .value("tuin"),
                FieldView.of(FieldKind.TEXTAREA, "omschrijving", "Wat gebeurt er?")
                        .value("Samen werken in de moestuin."),
                FieldView.of(FieldKind.RADIOS, "formeel", "Van wie is de plek?")
                        .choices(List.of(
                                new Choice(
                                        "formeel",
                                        "Van een organisatie",
                                        "Met beroepskrachten, zoals een bibliotheek."),
                                new Choice("informeel", "Van bewoners", "Zoals een koor of een buurttuin.")))
                        .value("informeel"),
                FieldView.of(FieldKind.CHECKBOXES, "toegankelijk", "Wie kan er goed terecht?")
                        .choices(List.of(
                                Choice.of("rolstoel", "Mensen met een rolstoel"),
                                Choice.of("rustig", "Mensen die rust nodig hebben"),
                                Choice.of("taal", "Mensen die weinig Nederlands spreken")))
                        .values(List.of("rolstoel", "taal")),
                FieldView.of(FieldKind.TEXT, "postcode", "Postcode")
                        .section("Waar is het?")
                        .value("0123 AB")
                        .error("Een postcode begint niet met een 0. Schrijf hem zo: 1055 NB.")
                        .attribute("autocomplete", "postal-code")
                        .attribute("maxlength", "7"),
                FieldView.of(FieldKind.NUMBER, "plaatsen", "Hoeveel mensen passen er?")
                        .attribute("min", "1"),
                FieldView.of(FieldKind.DATE, "vanaf", "Open vanaf"),
                FieldView.of(FieldKind.TIME, "opent", "Deur open om"),
                FieldView.of(FieldKind.FILE, "foto", "Foto van de plek").attribute("accept", "image/*"),
                FieldView.of(FieldKind.CHECKBOX, "zichtbaar", "Iedereen mag deze plek op de kaart zien")
                        .value("ja"),
                FieldView.hidden("versie", "4"));
    }
}
