package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;

/** Refuses a change of a version that is no longer the last, with what is kept now so that a person can compare. */
final class Stale {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM 'om' H.mm 'uur'", Locale.forLanguageTag("nl-NL"));

    private Stale() {}

    static void check(HospitablePlace now, long version) {
        if (now.version() == version) {
            return;
        }
        throw Refusal.of(
                        ErrorCode.VERSION,
                        now.changedBy() + " heeft deze plek intussen gewijzigd, op "
                                + WHEN.format(now.changedAt().atZone(Moment.ZONE))
                                + ". Vergelijk wat er nu staat met wat u deed, en probeer het dan opnieuw.")
                .with("versie", now.version())
                .with("status", now.state().code())
                .with("huidig", shown(now))
                .with("gewijzigdDoor", now.changedBy());
    }

    /** By the names of the fields in forms and JSON. */
    private static Map<String, Object> shown(HospitablePlace now) {
        Welcome welcome = now.welcome();
        var shown = new HashMap<String, Object>();
        shown.put("contactpersoon", text(welcome.contact()));
        shown.put("capaciteit", text(welcome.capacity()));
        shown.put("rustigUur", text(welcome.quietHour()));
        shown.put("prikkels", welcome.stimuli() == null ? "" : welcome.stimuli().code());
        shown.put(
                "toegankelijk",
                welcome.features().stream().map(Accessibility::code).toList());
        shown.put("niche", welcome.niche() ? "ja" : "nee");
        shown.put("nieuwkomers", text(welcome.newcomers()));
        now.points().forEach((point, answer) -> shown.put(point.code(), answer.code()));
        return shown;
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
