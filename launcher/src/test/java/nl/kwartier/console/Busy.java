package nl.kwartier.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.spi.Appointment;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.Waiting.Urgency;

/** A programme in which there is much to do: sessions in the evening of each day, and eight things that wait. */
public final class Busy implements Programme {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Override
    public String id() {
        return "wandelgroep";
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Wandelgroep", "walk", 40);
    }

    @Override
    public List<Route> routes() {
        return List.of(Routes.page("")
                .title("wandelgroep bekijken")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.PLANNING)
                .show(request -> Page.of("Wandelgroep", Html.EMPTY)));
    }

    @Override
    public List<Waiting> waiting(Request request) {
        return List.of(
                waiting(
                        "flag",
                        Urgency.LATE,
                        "Antwoord over de jas",
                        "Mevrouw Okafor wacht 3 dagen langer dan afgesproken"),
                waiting("flag", Urgency.LATE, "Verslag van de vorige keer", "Gisteren beloofd"),
                waiting("phone", Urgency.SOON, "Hoe gaat het met Selam?", "Twee weken onderweg · vandaag"),
                waiting("phone", Urgency.SOON, "Bel Joep over zaterdag", "Voor vrijdag"),
                waiting("user-plus", Urgency.SOON, "Maak kennis met Anneke", "Aangemeld op maandag"),
                waiting("mood-smile", Urgency.CALM, "Plek vrij", "Bied de plek aan mevrouw Yılmaz aan"),
                waiting("mood-smile", Urgency.CALM, "De groep bestaat een jaar", "Vier het met elkaar"),
                waiting("map-pin", Urgency.CALM, "Nieuwe route door het park", "Loop hem een keer voor"));
    }

    private static Waiting waiting(String icon, Urgency urgency, String text, String about) {
        return new Waiting(icon, urgency, text, about, "/wandelgroep");
    }

    @Override
    public List<Appointment> agenda(Request request, LocalDate from, LocalDate to) {
        return List.of(
                appointment(
                        to,
                        22,
                        "Avondwandeling Noord",
                        "Huis van de Wijk Noord · 9 mensen verwacht",
                        "Wie is er?",
                        true),
                appointment(
                        from,
                        21,
                        "Kennismaken: Joep en De Schaaf",
                        "Buurtwerkplaats De Schaaf · met Hanneke",
                        "Bekijk",
                        false));
    }

    private static Appointment appointment(
            LocalDate day, int hour, String text, String about, String button, boolean main) {
        Instant begin = day.atTime(hour, 0).atZone(ZONE).toInstant();
        Instant end = day.atTime(23, 59).atZone(ZONE).toInstant();
        return new Appointment(begin, end, text, about, "/wandelgroep", button, main);
    }
}
