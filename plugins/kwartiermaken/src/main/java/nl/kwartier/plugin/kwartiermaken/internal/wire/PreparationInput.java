package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import org.jspecify.annotations.Nullable;

/** The answers to the five points, as a form or the API sends them. */
public record PreparationInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Stuur de versie mee die u zag.")
        Long version,

        @Field(
                name = "datum",
                label = "Wanneer besproken?",
                hint = "Hoogstens 60 dagen terug.",
                required = "Zo ziet een collega of het nog klopt.")
        LocalDate day,

        @Field(name = "contactpersoon", label = "Is er iemand die gasten opvangt?") @Nullable Answer contactPerson,

        @Field(
                name = "rustigePlek",
                label = "Is er een plek om even rust te hebben?",
                hint = "Een hoek, een bank buiten, een lege kamer")
        @Nullable Answer quietSpot,

        @Field(
                name = "alsDan",
                label = "Is afgesproken wat u doet als het te veel wordt?",
                hint = "Zoals: als iemand roept, lopen we samen even naar buiten")
        @Nullable Answer whatIf,

        @Field(name = "wieBellen", label = "Weet de plek wie ze kan bellen?") @Nullable Answer whoToCall,

        @Field(
                name = "teamIngelicht",
                label = "Weet het team dat er gasten komen?",
                hint = "Vertel dát er iemand komt, en niets over die persoon")
        @Nullable Answer teamInformed) {

    /** The answers; a point without one is absent. */
    public Map<Point, Answer> points() {
        var points = new EnumMap<Point, Answer>(Point.class);
        put(points, Point.CONTACT_PERSON, contactPerson);
        put(points, Point.QUIET_SPOT, quietSpot);
        put(points, Point.WHAT_IF, whatIf);
        put(points, Point.WHO_TO_CALL, whoToCall);
        put(points, Point.TEAM_INFORMED, teamInformed);
        return points;
    }

    private static void put(Map<Point, Answer> points, Point point, @Nullable Answer answer) {
        if (answer != null) {
            points.put(point, answer);
        }
    }

    /** What is kept now, with the day on which the form is filled in. */
    public static PreparationInput of(HospitablePlace place, LocalDate day) {
        Map<Point, Answer> points = place.points();
        return new PreparationInput(
                place.version(),
                day,
                points.get(Point.CONTACT_PERSON),
                points.get(Point.QUIET_SPOT),
                points.get(Point.WHAT_IF),
                points.get(Point.WHO_TO_CALL),
                points.get(Point.TEAM_INFORMED));
    }
}
