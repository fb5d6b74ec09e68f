package nl.kwartier.kit.internal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.Waiting.Urgency;

/** The tasks of a programme on "Vandaag" and in the count of its menu entry. */
public final class WaitingTasks {
    private static final int MOST = 50;
    private static final int AHEAD = 3;

    private WaitingTasks() {}

    /** What waits for whoever asks, within three days. */
    public static List<Waiting> of(Desk desk, Request request) {
        if (!request.may(desk.rights().write())) {
            return List.of();
        }
        LocalDate today = desk.today();
        return desk
                .read(
                        request.caller(),
                        reader -> Tasks.open(reader, request.actor().id(), today.plusDays(AHEAD), MOST))
                .stream()
                .map(task -> waiting(desk, task, today))
                .toList();
    }

    private static Waiting waiting(Desk desk, Task task, LocalDate today) {
        String when = when(task.due(), today);
        return new Waiting(
                desk.described().icon(),
                urgency(task.due(), today),
                task.text(),
                task.about().isEmpty() ? DutchWords.sentence(when) : task.about() + " · " + when,
                task.href());
    }

    static Urgency urgency(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Urgency.LATE : due.isAfter(today) ? Urgency.CALM : Urgency.SOON;
    }

    static String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return DutchWords.count(-days, "dag te laat", "dagen te laat");
        }
        return days == 0 ? "vandaag" : days == 1 ? "morgen" : "vóór " + DutchWords.day(due.plusDays(1));
    }
}
