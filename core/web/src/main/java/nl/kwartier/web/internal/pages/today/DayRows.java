package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.spi.Appointment;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.web.internal.pages.Dutch;

/** A day in the order of time: what somebody has in programmes, and what there is to do in the neighbourhood. */
record DayRows(List<Row> appointments, List<Row> activities) {
    /** Appointments are somebody's own and are all shown; activities fill what is left of this. */
    private static final int MOST_ROWS = 6;

    /** What takes place. */
    record Row(
            LocalDateTime begin,
            LocalDateTime end,
            String title,
            String about,
            String href,
            String button,
            boolean main) {
        static Row of(Appointment one) {
            return new Row(
                    LocalDateTime.ofInstant(one.begin(), Dutch.ZONE),
                    LocalDateTime.ofInstant(one.end(), Dutch.ZONE),
                    one.text(),
                    one.about(),
                    one.href(),
                    one.buttonText(),
                    one.main());
        }

        static Row of(Occurrence one) {
            return new Row(
                    one.moment().begin(),
                    one.moment().end(),
                    one.activity().details().title(),
                    one.placeName() == null ? "" : one.placeName(),
                    "/activiteiten/" + one.activity().id(),
                    "Bekijk",
                    false);
        }

        Content content(ButtonKind kind) {
            return Components.timeRow(
                    Dutch.time(begin.toLocalTime()), title, about, Buttons.link(kind, "", button, href));
        }
    }

    static DayRows of(LocalDate day, List<Occurrence> week, List<Appointment> appointments) {
        return new DayRows(
                appointments.stream().map(Row::of).toList(),
                week.stream()
                        .filter(one -> appointments.stream().noneMatch(other -> isSame(one, other)))
                        .map(Row::of)
                        .filter(row -> row.begin().toLocalDate().equals(day))
                        .toList());
    }

    private static boolean isSame(Occurrence one, Appointment other) {
        return one.activity().id().equals(other.activity())
                && one.moment().begin().equals(LocalDateTime.ofInstant(other.begin(), Dutch.ZONE));
    }

    /** How much there is, in words. */
    String count() {
        int all = appointments.size() + activities.size();
        String activity = all == 1 ? "1 activiteit" : all + " activiteiten";
        String meeting = all == 1 ? "1 bijeenkomst" : all + " bijeenkomsten";
        return all == 0 ? "vandaag staat er niets op de agenda" : appointments.isEmpty() ? activity : meeting;
    }

    /** What is still to come, or the whole day when all of it is over. */
    Content content(LocalDateTime now) {
        if (appointments.isEmpty() && activities.isEmpty()) {
            return Components.empty(
                    "sun",
                    "Vandaag is er niets gepland.",
                    Buttons.link(ButtonKind.SECONDARY, "calendar", "Kijk naar de week", "/activiteiten"));
        }
        List<Row> coming = shown(appointments, activities, now);
        List<Row> rows = coming.isEmpty() ? shown(appointments, activities, LocalDateTime.MIN) : coming;
        int next = next(rows);
        var contents = new ArrayList<Content>();
        for (int i = 0; i < rows.size(); i++) {
            contents.add(rows.get(i).content(i == next ? ButtonKind.PRIMARY : ButtonKind.SECONDARY));
        }
        return Components.rows(contents);
    }

    private static List<Row> shown(List<Row> appointments, List<Row> activities, LocalDateTime after) {
        List<Row> own = after(appointments, after).toList();
        int room = Math.max(0, MOST_ROWS - own.size());
        return Stream.concat(own.stream(), after(activities, after).limit(room))
                .sorted(Comparator.comparing(Row::begin))
                .toList();
    }

    private static Stream<Row> after(List<Row> rows, LocalDateTime moment) {
        return rows.stream().filter(row -> row.end().isAfter(moment));
    }

    /** The first at which somebody has something to do, or else the first. */
    private static int next(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).main()) {
                return i;
            }
        }
        return 0;
    }
}
