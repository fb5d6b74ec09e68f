package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.Texts;
import nl.kwartier.api.web.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How a place receives guests. Everything may be unknown.
 *
 * @param contact who receives guests, at most 60 characters
 * @param capacity how many guests at once, 1 to 20
 * @param quietHour when it is quiet, {@code di 9–11}; at most 60 characters
 * @param stimuli how much there is to hear and see
 * @param accessibility what makes it easier to come in
 * @param niche whether it is for one group of people
 * @param newcomers how a newcomer gets in, at most 300 characters; must be there when it is a niche (rule 8)
 */
public record Welcome(
        @Nullable String contact,
        @Nullable Integer capacity,
        @Nullable String quietHour,
        @Nullable Stimuli stimuli,
        Set<Accessibility> accessibility,
        boolean niche,
        @Nullable String newcomers) {
    private static final int MOST_GUESTS = 20;

    /** Nothing is known yet. */
    public static final Welcome UNKNOWN = new Welcome(null, null, null, null, Set.of(), false, null);

    /** Checks everything at once. */
    public Welcome {
        var checks = new Checks();
        String name = contact;
        String hour = quietHour;
        String way = newcomers;
        contact = checks.at("contactpersoon", () -> Texts.optional(name, "de naam", 60));
        quietHour = checks.at("rustigUur", () -> Texts.optional(hour, "het rustige uur", 60));
        newcomers = checks.at("nieuwkomers", () -> Texts.lines(way, "de uitleg", 300));
        checks.that(
                capacity == null || (capacity >= 1 && capacity <= MOST_GUESTS),
                "capaciteit",
                "Vul een getal in van 1 tot en met " + MOST_GUESTS + ".");
        checks.that(
                !niche || (way != null && !way.isBlank()),
                "nieuwkomers",
                "Een plek voor een groep moet ook zeggen hoe een nieuw iemand binnenkomt. Schrijf dat hier op.");
        checks.done();
        accessibility = accessibility.isEmpty() ? Set.of() : Set.copyOf(accessibility);
    }

    /** What makes it easier to come in, in the order of the list. */
    public List<Accessibility> features() {
        return accessibility.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(accessibility));
    }

    /** The same with another person who receives guests, or nobody. */
    public Welcome contact(@Nullable String other) {
        return new Welcome(other, capacity, quietHour, stimuli, accessibility, niche, newcomers);
    }
}
