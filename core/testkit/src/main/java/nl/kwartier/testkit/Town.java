package nl.kwartier.testkit;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.community.Residents;

/** Residents, places and activities for a test, each in one line. Use invented names. */
public final class Town {
    private static final Pattern NAME =
            Pattern.compile("(?<given>\\S+)(?: (?<prefix>\\p{Ll}+(?: \\p{Ll}+)*))?(?: (?<surname>\\S.*))?");

    /** How long an activity takes. */
    private static final int HOURS = 2;

    private final Platform platform;

    Town(Platform platform) {
        this.platform = platform;
    }

    /**
     * Adds a resident.
     *
     * @param name as people say it: {@code Amara Okafor} or {@code Bram van der Berg}
     * @return the resident, of whom nothing else is known
     */
    public Resident resident(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no name: '" + name + "'");
        }
        return resident(ResidentDetails.named(new PersonName(
                null, parts.group("given"), parts.group("prefix"), parts.group("surname"), null, null, NameUse.OWN)));
    }

    /**
     * Adds a resident of whom more is known.
     *
     * @param details what is known
     * @return the resident
     */
    public Resident resident(ResidentDetails details) {
        return platform.service(Residents.class).add(caller(), ResidentId.next(), details);
    }

    /**
     * Adds a place.
     *
     * @param name its name
     * @return the place, of which nothing else is known
     */
    public Place place(String name) {
        return place(PlaceDetails.named(name));
    }

    /**
     * Adds a place of which more is known.
     *
     * @param details what is known
     * @return the place
     */
    public Place place(PlaceDetails details) {
        return platform.service(Places.class).add(caller(), PlaceId.next(), details);
    }

    /**
     * Adds an activity on the day that the platform's clock shows, from two to four.
     *
     * @param title what it is
     * @return the activity
     */
    public Activity activity(String title) {
        return activity(title, platform.clock().today().atTime(LocalTime.of(14, 0)));
    }

    /**
     * Adds an activity of two hours.
     *
     * @param title what it is
     * @param begin when it begins
     * @return the activity
     */
    public Activity activity(String title, LocalDateTime begin) {
        var moment = new Moment(begin, begin.plusHours(HOURS));
        var details = new ActivityDetails(title, null, null, null, List.of(moment), null, null, List.of(), null);
        return platform.service(Activities.class).add(caller(), ActivityId.next(), details);
    }

    /**
     * Adds a neighbourhood without borders.
     *
     * @param code its code, such as {@code BU1}
     * @param name its name
     * @param district the district that it is part of
     * @return the neighbourhood
     */
    public Neighbourhood neighbourhood(String code, String name, String district) {
        var neighbourhood = new Neighbourhood(code, name, district, null, List.of());
        platform.service(Neighbourhoods.class).put(caller(), List.of(neighbourhood));
        return neighbourhood;
    }

    private static Caller caller() {
        return Caller.system("proberen");
    }
}
