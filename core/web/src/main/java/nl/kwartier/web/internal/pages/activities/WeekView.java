package nl.kwartier.web.internal.pages.activities;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Moment;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.WeekDay;
import nl.kwartier.web.internal.pages.Dutch;

/** The activities of a week, day by day. */
final class WeekView {
    private WeekView() {}

    static Content of(LocalDate monday, List<Occurrence> all) {
        var byDay = all.stream().collect(Collectors.groupingBy(WeekView::date));
        var days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(date -> day(date, byDay.getOrDefault(date, List.of())))
                .toList();
        return Components.week("Ga naar een dag", days);
    }

    private static LocalDate date(Occurrence one) {
        return one.moment().begin().toLocalDate();
    }

    private static WeekDay day(LocalDate date, List<Occurrence> occurrences) {
        return new WeekDay(
                date,
                Dutch.sentence(Dutch.day(date)),
                Dutch.shortDay(date),
                date.equals(LocalDate.now(Dutch.ZONE)),
                occurrences.stream().map(WeekView::item).toList());
    }

    private static WeekDay.Item item(Occurrence one) {
        Moment moment = one.moment();
        return new WeekDay.Item(
                Dutch.times(moment.begin(), moment.end()),
                NavLink.to(
                        one.activity().details().title(),
                        "/activiteiten/" + one.activity().id()),
                Objects.requireNonNullElse(one.placeName(), ""));
    }
}
