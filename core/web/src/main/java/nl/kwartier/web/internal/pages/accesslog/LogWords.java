package nl.kwartier.web.internal.pages.accesslog;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.access.AccessLog.Entry;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;
import org.jspecify.annotations.Nullable;

/** What the log says, in words. */
final class LogWords {
    private LogWords() {}

    /** The cells of one entry: what, who, how it ended, when. */
    static List<Content> row(Entry entry) {
        return List.of(
                Contents.text(what(entry)),
                together(Dutch.sentence(entry.actorName())),
                outcome(entry),
                together(Dutch.moment(entry.at())));
    }

    /** Words that stay on one line, since a name or a moment reads badly in two. */
    private static Content together(String words) {
        return Contents.text(words.replace(' ', '\u00a0'));
    }

    private static String what(Entry entry) {
        String programme = entry.activity().equals("kern") ? "" : " (programma " + entry.activity() + ")";
        return Dutch.sentence(entry.action()) + programme;
    }

    private static Content outcome(Entry entry) {
        return switch (entry.outcome()) {
            case READ -> badge(Tone.PLAIN, entry, residents(entry));
            case CHANGED ->
                entry.objects().isEmpty()
                        ? Components.badge(Tone.PLAIN, "gelukt")
                        : badge(Tone.INFO, entry, changed(entry));
            case REFUSED -> badge(Tone.LATE, entry, reason(entry.code()));
        };
    }

    private static Content badge(Tone tone, Entry entry, String more) {
        var badge = Components.badge(tone, entry.outcome().label());
        return more.isEmpty() ? badge : Contents.of(badge, Contents.text(" " + more));
    }

    private static String residents(Entry entry) {
        return switch (entry.residents()) {
            case 0 -> "";
            case 1 -> "1 inwoner";
            default -> entry.residents() + " inwoners";
        };
    }

    /** The kinds of things that changed; which ones, the object's own history tells. */
    private static String changed(Entry entry) {
        List<String> kinds = entry.objects().stream()
                .map(object -> object.replaceFirst("/.*", ""))
                .collect(Collectors.groupingBy(kind -> kind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() == 1 ? kind.getKey() : kind.getKey() + " (" + kind.getValue() + ")")
                .toList();
        return Dutch.list(kinds);
    }

    private static String reason(@Nullable String code) {
        if (ErrorCode.LOG_IN.code().equals(code)) {
            return "want: verkeerde naam of verkeerd wachtwoord";
        }
        return Arrays.stream(ErrorCode.values())
                .filter(one -> one.code().equals(code))
                .map(one -> "want: " + one.title())
                .findFirst()
                .orElse("");
    }
}
