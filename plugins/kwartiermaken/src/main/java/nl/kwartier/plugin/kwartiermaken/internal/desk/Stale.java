package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** Refuses a change of a version that is no longer the last, with what is kept now so that a person can compare. */
final class Stale {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM 'om' H.mm 'uur'", DutchWords.LOCALE);

    private Stale() {}

    /** For a step: where the place is now. */
    static void check(HospitablePlace now, long version) {
        String where = " De plek staat nu op ‘" + now.state().label() + "’.";
        check(now, version, where, Map.of("status", now.state().code()));
    }

    /** For how a place receives guests. */
    static void checkWelcome(HospitablePlace now, long version) {
        check(now, version, "", welcome(now.welcome()));
    }

    /** For the five points. */
    static void checkPoints(HospitablePlace now, long version) {
        var answers = new HashMap<String, Object>();
        for (Point point : Point.values()) {
            Answer answer = now.points().get(point);
            answers.put(point.code(), answer == null ? "" : answer.code());
        }
        answers.put("datum", text(now.preparedOn()));
        check(now, version, "", answers);
    }

    private static void check(HospitablePlace now, long version, String where, Map<String, Object> kept) {
        if (now.version() != version) {
            throw Refusal.of(
                            ErrorCode.VERSION,
                            now.changedBy() + " heeft deze plek intussen gewijzigd, op "
                                    + WHEN.format(now.changedAt().atZone(DutchWords.ZONE))
                                    + "." + where
                                    + " Vergelijk wat er nu staat met wat u deed, en probeer het dan opnieuw.")
                    .with("versie", now.version())
                    .with("huidig", kept)
                    .with("gewijzigdDoor", now.changedBy());
        }
    }

    /** By the names of the fields in forms and JSON. */
    private static Map<String, Object> welcome(Welcome welcome) {
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
        return shown;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
