package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.AttendanceSheet;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** Who was there, by name and by number. */
final class AttendancePattern {
    private static final NavLink LATER = NavLink.to("Later", "/vandaag");

    private AttendancePattern() {}

    static Content names() {
        var sheet = new AttendanceSheet(
                "Wie is er?",
                "aanwezig",
                List.of(
                        Choice.of("AANWEZIG", "Was er"),
                        Choice.of("AFGEMELD", "Afgemeld"),
                        Choice.of("AFWEZIG", "Was er niet"),
                        Choice.of("ONBEKEND", "Weet ik niet")),
                List.of(
                        AttendanceSheet.Person.of("1", "Selam Tesfaye"),
                        AttendanceSheet.Person.of("2", "Joep van Dijk"),
                        new AttendanceSheet.Person("3", "Ngozi Okafor-de Wit", "Zegt liever “Ngozi”", "AFGEMELD"),
                        AttendanceSheet.Person.of("4", "Emine Yılmaz"),
                        new AttendanceSheet.Person("5", "Bep Bakker", "", "AFWEZIG"),
                        AttendanceSheet.Person.of("6", "Zofia Wiśniewska"),
                        new AttendanceSheet.Person("7", "Omar el Idrissi", "Eerste keer", "")));
        FieldView others = FieldView.of(FieldKind.NUMBER, "anderen", "Kwamen er anderen mee?")
                .hint("Tel mensen die niet op de lijst staan.")
                .value("0")
                .attribute("min", "0")
                .attribute("inputmode", "numeric");
        return page(
                "Koffieochtend",
                Forms.attendance(
                        FormView.of(
                                "/wie-is-er",
                                "sleutel",
                                List.of(others, FieldView.hidden("versie", "3")),
                                "Bewaren",
                                LATER),
                        sheet));
    }

    static Content number() {
        FieldView everybody = FieldView.of(FieldKind.NUMBER, "aantal", "Hoeveel mensen waren er?")
                .hint("Tel alle gasten. Uzelf telt u niet mee.")
                .mandatory()
                .error("Vul een aantal in van 0 tot en met 10.000.")
                .attribute("min", "0")
                .attribute("inputmode", "numeric");
        return page(
                "Spreekuur in het buurthuis",
                Forms.headcount(FormView.of("/hoeveel-mensen", "sleutel", List.of(everybody), "Bewaren", LATER)));
    }

    private static Content page(String title, Content form) {
        return Contents.of(
                Components.heading(Heading.of(title, "vandaag 9.30 · Buurthuis De Linde")
                        .crumbs(NavLink.to("Activiteiten", "/activiteiten"), NavLink.here(title, ""))),
                Components.card(form));
    }
}
