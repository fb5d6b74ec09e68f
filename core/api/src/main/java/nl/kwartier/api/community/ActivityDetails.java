package nl.kwartier.api.community;

import java.util.Comparator;
import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about an activity: a public happening. There is no list of participants; that belongs to programmes.
 *
 * @param title at most 120 characters
 * @param what what people do there, in B1; at most 1,000 characters
 * @param place where it is, or null when that is still open
 * @param organiser who organises it, at most 120 characters
 * @param moments when it is, in order of time; 1 to 100 moments
 * @param capacity how many people fit in, 1 to 100,000, or null when there is no limit
 * @param cost what it costs in euro cents; 0 for free, null when unknown
 * @param languages names of the languages spoken, in Dutch; at most 10 of at most 40 characters
 * @param audience for whom it is, at most 200 characters
 */
public record ActivityDetails(
        String title,
        @Nullable String what,
        @Nullable PlaceId place,
        @Nullable String organiser,
        List<Moment> moments,
        @Nullable Integer capacity,
        @Nullable Integer cost,
        List<String> languages,
        @Nullable String audience) {
    /** Checks lengths and bounds. */
    public ActivityDetails {
        title = Texts.required(title, "de titel", 120);
        what = Texts.lines(what, "de uitleg", 1000);
        organiser = Texts.optional(organiser, "wie het organiseert", 120);
        audience = Texts.optional(audience, "voor wie het is", 200);
        moments = moments.stream()
                .sorted(Comparator.comparing(Moment::begin))
                .distinct()
                .toList();
        languages = Texts.each(languages, "de taal", 40);
        if (moments.isEmpty() || moments.size() > 100) {
            throw new InvalidValue("Vul in wanneer het is: minstens 1 en hoogstens 100 momenten.");
        }
        if (capacity != null && (capacity < 1 || capacity > 100_000)) {
            throw new InvalidValue("Het aantal mensen moet tussen 1 en 100.000 liggen.");
        }
        if (cost != null && (cost < 0 || cost > 1_000_000)) {
            throw new InvalidValue("De kosten moeten tussen 0 en 10.000 euro liggen.");
        }
        if (languages.size() > 10) {
            throw new InvalidValue("Vul hoogstens 10 talen in.");
        }
    }
}
