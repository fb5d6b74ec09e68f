package nl.kwartier.web.internal.pages.activities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Checks;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.web.internal.pages.Words;
import org.jspecify.annotations.Nullable;

/** An activity as a form sends it: one moment, which may be repeated weekly. */
record ActivityInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(name = "versie", widget = Widget.HIDDEN) @Nullable Long version,

        @Field(
                name = "titel",
                label = "Hoe heet het?",
                max = 120,
                required = "Zonder titel weet niemand wat het is.",
                section = "Wat is het?")
        String title,

        @Field(
                name = "uitleg",
                label = "Wat doen we daar?",
                hint = "In gewone woorden, hoogstens een paar zinnen",
                widget = Widget.LONG_TEXT,
                max = 1000)
        @Nullable String what,

        @Field(name = "voorWie", label = "Voor wie?", hint = "Zoals: iedereen uit Noord") @Nullable String audience,

        @Field(name = "plek", label = "Waar?", max = 36, section = "Waar en wanneer?") @Nullable String place,

        @Field(name = "datum", label = "Welke dag?", required = "Anders weet niemand wanneer het is.")
        LocalDate day,

        @Field(name = "begin", label = "Hoe laat begint het?", required = "Anders weet niemand wanneer het is.")
        LocalTime begin,

        @Field(name = "einde", label = "Hoe laat is het klaar?", required = "Anders weet niemand hoe lang het duurt.")
        LocalTime end,

        @Field(
                name = "weken",
                label = "Hoeveel weken achter elkaar?",
                hint = "1 is één keer, 10 is tien weken op dezelfde dag",
                least = 1,
                most = 52)
        @Nullable Integer weeks,

        @Field(name = "organisator", label = "Wie organiseert het?", max = 120, section = "Meedoen") @Nullable String organiser,

        @Field(name = "capaciteit", label = "Hoeveel mensen kunnen mee?", least = 1, most = 100_000) @Nullable Integer capacity,

        @Field(
                name = "kosten",
                label = "Wat kost het?",
                hint = "In euro’s, zoals 2,50. Gratis is 0",
                least = 0,
                most = 10_000)
        @Nullable Double cost,

        @Field(name = "talen", label = "Welke talen spreken we?", hint = "Met komma’s ertussen") @Nullable String languages) {

    ActivityDetails details() {
        var checks = new Checks();
        List<Moment> moments = checks.at("einde", this::moments);
        checks.done();
        return details(moments == null ? List.of() : moments);
    }

    /** The same with moments that the form does not hold. */
    ActivityDetails details(List<Moment> moments) {
        return new ActivityDetails(
                title,
                what,
                place == null ? null : new PlaceId(place),
                organiser,
                moments,
                capacity,
                cost == null ? null : BigDecimal.valueOf(cost).movePointRight(2).intValue(),
                Words.split(languages),
                audience);
    }

    private List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        for (int week = 0; week < (weeks == null ? 1 : weeks); week++) {
            LocalDate date = day.plusWeeks(week);
            LocalDate until = end.isAfter(begin) ? date : date.plusDays(1);
            moments.add(new Moment(date.atTime(begin), until.atTime(end)));
        }
        return moments;
    }

    static ActivityInput empty(String key, @Nullable String place, LocalDate day) {
        return new ActivityInput(
                key,
                null,
                "",
                null,
                null,
                place,
                day,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                1,
                null,
                null,
                null,
                null);
    }
}
