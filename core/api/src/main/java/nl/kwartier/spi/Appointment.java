package nl.kwartier.spi;

import java.time.Instant;
import java.util.Objects;
import nl.kwartier.api.community.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place at a moment and concerns somebody, such as a session of a group or a first meeting.
 *
 * @param begin when it begins
 * @param end when it ends, not before it begins
 * @param text what it is, in a few Dutch words, such as {@code Samen zwanger, groep Augustus}
 * @param about where and with whom, in a few Dutch words, such as {@code Huis van de Wijk Noord · 9 vrouwen}; may be empty
 * @param href the page about it: a path from the root of this platform
 * @param buttonText the words on the button to that page, such as {@code Bekijk} or {@code Wie is er?}
 * @param main whether this person has something to do there; the first of those still to come gets the filled button of the page
 * @param activity the public activity that this is as well, which then does not stand beside it; null when it is none
 */
public record Appointment(
        Instant begin,
        Instant end,
        String text,
        String about,
        String href,
        String buttonText,
        boolean main,
        @Nullable ActivityId activity) {
    /** Something that is no public activity. The values mean the same as in the record. */
    public Appointment(
            Instant begin, Instant end, String text, String about, String href, String buttonText, boolean main) {
        this(begin, end, text, about, href, buttonText, main, null);
    }

    /**
     * Refuses what cannot be shown.
     *
     * @throws IllegalArgumentException when it ends before it begins, when the text or the words on the button are blank, or when the
     *     address is not a path such as {@code /wandelgroep/bijeenkomsten/1}
     */
    public Appointment {
        Objects.requireNonNull(about, "about may be empty and not null");
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("An appointment cannot end at " + end + " before it begins at " + begin);
        }
        if (text.isBlank() || buttonText.isBlank()) {
            throw new IllegalArgumentException("An appointment says what it is, and what is on its button");
        }
        if (!href.startsWith("/") || href.startsWith("//")) {
            throw new IllegalArgumentException(
                    "'" + href + "' is not a path of this platform; expected for example /wandelgroep/bijeenkomsten/1");
        }
    }
}
