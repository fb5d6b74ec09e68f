package nl.kwartier.kit.task;

import java.time.LocalDate;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A task to be made.
 *
 * @param rule which rule makes it; a rule makes one task for each subject, so a rule that repeats itself carries the turn: {@code bel-week-6}
 * @param subject what it is about
 * @param resident the id of the resident whom it is about, or null; when the resident dies the task lapses
 * @param whom for whom it is
 * @param text what to do, in at most 120 characters, without the name of a resident
 * @param about more about it, in at most 200 characters; may be empty
 * @param href where to do it: a path from the root of this platform
 * @param due the last day on which it is in time
 */
public record NewTask(
        String rule,
        Subject subject,
        @Nullable String resident,
        ForWhom whom,
        String text,
        String about,
        String href,
        LocalDate due) {}
