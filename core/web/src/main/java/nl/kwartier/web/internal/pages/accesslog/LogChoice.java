package nl.kwartier.web.internal.pages.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kwartier.api.Actor;
import nl.kwartier.api.access.AccessLog.Filter;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.Forms;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.QueryDay;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the log somebody wants to see.
 *
 * @param actorId of whom, or null
 * @param outcome how it ended, or null
 * @param from the first day, or null
 * @param to the last day, or null
 */
record LogChoice(
        @Nullable String actorId,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static LogChoice of(Request request) {
        return new LogChoice(
                request.query("wie").orElse(null),
                request.query("afloop").flatMap(LogChoice::outcome).orElse(null),
                QueryDay.of(request, "vanaf").orElse(null),
                QueryDay.of(request, "tot").orElse(null));
    }

    Filter filter() {
        return new Filter(actorId, outcome, start(from), start(to == null ? null : to.plusDays(1)));
    }

    /** The fields above the log. */
    Content filterBar(List<Account> accounts) {
        var people = new ArrayList<Choice>();
        people.add(Choice.of("", "Iedereen"));
        accounts.forEach(account -> people.add(Choice.of(account.id(), account.name())));
        people.add(Choice.of(Actor.SYSTEM.id(), "Kwartier zelf"));
        people.add(Choice.of(Actor.NOBODY.id(), "Niet ingelogd"));
        var outcomes = new ArrayList<Choice>();
        outcomes.add(Choice.of("", "Alles"));
        Arrays.stream(Outcome.values())
                .forEach(one -> outcomes.add(Choice.of(one.label(), Dutch.sentence(one.label()))));
        return Forms.filter(
                "Kies wat u wilt zien",
                "/logboek",
                List.of(
                        FieldView.of(FieldKind.SELECT, "wie", "Wie")
                                .choices(people)
                                .value(text(actorId)),
                        FieldView.of(FieldKind.SELECT, "afloop", "Afloop")
                                .choices(outcomes)
                                .value(outcome == null ? "" : outcome.label()),
                        FieldView.of(FieldKind.DATE, "vanaf", "Vanaf").value(text(from)),
                        FieldView.of(FieldKind.DATE, "tot", "Tot en met").value(text(to))),
                "Toon");
    }

    /** The same choice in a link, with one more parameter. */
    String href(String more) {
        var parts = new ArrayList<String>();
        add(parts, "wie", text(actorId));
        add(parts, "afloop", outcome == null ? "" : outcome.label());
        add(parts, "vanaf", text(from));
        add(parts, "tot", text(to));
        if (!more.isEmpty()) {
            parts.add(more);
        }
        return "/logboek" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static java.util.Optional<Outcome> outcome(String label) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.label().equals(label))
                .findFirst();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Dutch.ZONE).toInstant();
    }
}
