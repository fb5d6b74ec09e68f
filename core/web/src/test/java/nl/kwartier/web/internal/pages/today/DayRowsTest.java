package nl.kwartier.web.internal.pages.today;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Moment;
import nl.kwartier.spi.Appointment;
import nl.kwartier.ui.Contents;
import nl.kwartier.web.internal.pages.Dutch;
import org.junit.jupiter.api.Test;

class DayRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NINE = DAY.atTime(9, 0);
    private static final String FILLED = "nl-button--primary";

    @Test
    void appointmentsAndActivitiesStandInTheOrderOfTime() {
        var day = DayRows.of(
                DAY,
                List.of(activity("Koffieochtend", 10), activity("Eettafel", 17)),
                List.of(appointment("Kennismaken", 13, false)));

        assertThat(text(day.content(NINE)))
                .containsSubsequence("10.00", "Koffieochtend", "13.00", "Kennismaken", "17.00", "Eettafel");
        assertThat(day.count()).isEqualTo("3 bijeenkomsten");
    }

    @Test
    void theFirstThatIsStillToComeHasTheOneFilledButton() {
        var day = DayRows.of(
                DAY,
                List.of(activity("Ontbijt", 7), activity("Koffie", 10)),
                List.of(appointment("Bellen", 13, false)));

        assertThat(text(day.content(NINE)))
                .doesNotContain("Ontbijt")
                .containsOnlyOnce(FILLED)
                .containsSubsequence("Koffie", FILLED, "Bellen");
    }

    @Test
    void whereSomebodyHasSomethingToDoGoesBeforeWhatThereIsToDo() {
        var day = DayRows.of(
                DAY,
                List.of(activity("Koffie", 10)),
                List.of(
                        appointment("Bellen", 11, false),
                        appointment("Groep", 13, true),
                        appointment("Sport", 15, true)));

        assertThat(text(day.content(NINE)))
                .containsOnlyOnce(FILLED)
                .containsSubsequence("Koffie", "Bellen", "Groep", FILLED, "Wie is er?", "Sport");
    }

    @Test
    void aDayThatIsOverIsShownWhole() {
        var day = DayRows.of(DAY, List.of(activity("Ontbijt", 7)), List.of(appointment("Groep", 8, true)));

        assertThat(text(day.content(DAY.atTime(23, 0)))).contains("Ontbijt", "Groep");
    }

    @Test
    void allAppointmentsAreShownAndActivitiesFillTheRest() {
        var activities = new ArrayList<Occurrence>();
        var appointments = new ArrayList<Appointment>();
        for (int hour = 10; hour < 18; hour++) {
            activities.add(activity("Activiteit " + hour, hour));
        }
        for (int hour = 10; hour < 15; hour++) {
            appointments.add(appointment("Groep " + hour, hour, true));
        }

        assertThat(text(DayRows.of(DAY, activities, appointments).content(NINE)))
                .contains("Groep 10", "Groep 14", "Activiteit 10")
                .doesNotContain("Activiteit 11");
        assertThat(text(DayRows.of(DAY, activities, List.of()).content(NINE)))
                .contains("Activiteit 15")
                .doesNotContain("Activiteit 16");
    }

    @Test
    void activitiesOfOtherDaysAreLeftOut() {
        var day = DayRows.of(DAY.plusDays(1), List.of(activity("Koffie", 10)), List.of());

        assertThat(text(day.content(NINE))).contains("Vandaag is er niets gepland.");
        assertThat(day.count()).isEqualTo("vandaag staat er niets op de agenda");
    }

    @Test
    void anAppointmentThatIsAnActivityTooStandsThereOnce() {
        var koffie = activity("Koffie voor iedereen", 10);
        var session = new Appointment(
                instant(10),
                instant(11),
                "Wandelgroep",
                "",
                "/groep",
                "Wie is er?",
                true,
                koffie.activity().id());

        var day = DayRows.of(DAY, List.of(koffie, activity("Sport", 15)), List.of(session));

        assertThat(text(day.content(NINE))).contains("Wandelgroep", "Sport").doesNotContain("Koffie voor iedereen");
    }

    private static Appointment appointment(String text, int hour, boolean main) {
        return new Appointment(
                instant(hour), instant(hour + 1), text, "De Schaaf", "/groep", main ? "Wie is er?" : "Bekijk", main);
    }

    private static Instant instant(int hour) {
        return DAY.atTime(hour, 0).atZone(Dutch.ZONE).toInstant();
    }

    private static Occurrence activity(String title, int hour) {
        var moment = new Moment(DAY.atTime(hour, 0), DAY.atTime(hour + 1, 0));
        var details = new ActivityDetails(title, null, null, null, List.of(moment), null, null, List.of(), null);
        var activity = new Activity(new ActivityId(Ids.next()), 1, details, Instant.EPOCH, "Fatma", false);
        return new Occurrence(activity, moment, null);
    }

    private static String text(Content content) {
        return new String(Contents.bytes(content), StandardCharsets.UTF_8);
    }
}
