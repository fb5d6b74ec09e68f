package nl.kwartier.ui.patterns;

import static nl.kwartier.ui.ButtonKind.PRIMARY;
import static nl.kwartier.ui.ButtonKind.SECONDARY;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** The overview of today. */
final class TodayPattern {
    private TodayPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of(
                        "Goedemorgen, Fatma", "dinsdag 24 november · 3 bijeenkomsten, 3 dingen wachten op u")),
                Components.columns(Contents.of(today(), week()), Contents.of(waiting(), quick())));
    }

    private static Content today() {
        return Components.card(
                "calendar",
                "Vandaag",
                NavLink.to("Hele week", "/activiteiten"),
                Components.rows(List.of(
                        Components.timeRow(
                                "9.30",
                                "Koffieochtend",
                                "Buurthuis De Linde · 14 mensen verwacht",
                                Buttons.link(PRIMARY, "", "Wie is er?", "/wie-is-er")),
                        Components.timeRow(
                                "13.00",
                                "Kennismaken: Joep en De Schaaf",
                                "Buurtwerkplaats De Schaaf · met Hanneke",
                                Buttons.link(SECONDARY, "", "Bekijk", "/activiteiten")),
                        Components.timeRow(
                                "19.00",
                                "Samen zwanger, groep Augustus",
                                "Huis van de Wijk Noord · 9 vrouwen",
                                Buttons.link(SECONDARY, "", "Wie is er?", "/wie-is-er")))));
    }

    private static Content week() {
        return Components.card(
                "map-pin", "Deze week in de wijk", NavLink.to("Als lijst", "/plekken"), SampleMap.drawing());
    }

    private static Content waiting() {
        return Components.card(
                "checklist",
                "Wacht op u",
                NavLink.to("Alles (11)", "/activiteiten"),
                Components.rows(List.of(
                        waits(
                                Tone.SOON,
                                "phone",
                                "Hoe gaat het met Selam bij Zuiderklank?",
                                "Twee weken onderweg · vandaag"),
                        waits(
                                Tone.LATE,
                                "building-community",
                                "Gemeente belooft: antwoord over de huur",
                                "Mevrouw Okafor wacht 3 dagen langer dan afgesproken"),
                        waits(
                                Tone.GOOD,
                                "mood-smile",
                                "Plek vrij: wandelgroep Noord",
                                "Bied de plek aan mevrouw Yılmaz aan"))));
    }

    private static Content waits(Tone tone, String icon, String title, String sub) {
        return Components.item(Components.tile(tone, icon), NavLink.to(title, "/inwoner"), sub, Contents.NONE);
    }

    private static Content quick() {
        return Components.card(
                "bolt",
                "Snel doen",
                Components.actions(
                        Buttons.link(SECONDARY, "user-plus", "Nieuwe inwoner", "/formulier"),
                        Buttons.link(SECONDARY, "calendar-plus", "Nieuwe activiteit", "/formulier"),
                        Buttons.link(SECONDARY, "speakerphone", "Ik wil iets melden", "/formulier")));
    }
}
