package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import org.jspecify.annotations.Nullable;

/**
 * Puts places in order for a wish: first what fits the wish, then what is quiet when the guest needs that, then what is near. It knows
 * nothing else of a guest, so that nobody is matched by an illness or by being easy (fixed).
 */
public final class Matching {
    private static final int LEAST_LETTERS = 4;

    private static final Map<WishKind, List<String>> WORDS = new EnumMap<>(Map.of(
            WishKind.MEET, List.of("buurthuis", "café", "eettafel", "inloop", "wijk"),
            WishKind.DO, List.of("werkplaats", "atelier", "tuin", "boerderij"),
            WishKind.LEARN, List.of("taal", "bibliotheek", "school"),
            WishKind.WORK, List.of("werkplaats", "kringloop", "winkel", "tuin"),
            WishKind.CELEBRATE, List.of("koor", "theater", "muziek", "kerk", "moskee"),
            WishKind.SPORT, List.of("sport", "zwem", "gym", "wandel"),
            WishKind.BE, List.of("buurthuis", "inloop", "bibliotheek", "park")));

    private final Wish wish;
    private final boolean quiet;
    private final @Nullable String neighbourhood;
    private final @Nullable String district;

    /**
     * For one wish.
     *
     * @param wish what the guest wants
     * @param quiet whether the guest needs it quiet
     * @param neighbourhood the code of the neighbourhood where the guest lives; null when unknown or secret
     * @param district the name of its district, or null
     */
    public Matching(Wish wish, boolean quiet, @Nullable String neighbourhood, @Nullable String district) {
        this.wish = wish;
        this.quiet = quiet;
        this.neighbourhood = neighbourhood;
        this.district = district;
    }

    /**
     * A place that may fit.
     *
     * @param place the place on the board
     * @param name what people call it
     * @param kind what kind of place it is, may be empty
     * @param neighbourhood the code of its neighbourhood, or null
     * @param district the name of its district, may be empty
     */
    public record Candidate(
            HospitablePlace place,
            String name,
            String kind,
            @Nullable String neighbourhood,
            String district) {
        /** Whether it is quiet there, at least at some hour. */
        public boolean isQuiet() {
            return place.welcome().stimuli() == Stimuli.FEW || place.welcome().quietHour() != null;
        }
    }

    /** What fits best in front. */
    public List<Candidate> order(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(this::strangeness)
                        .thenComparing(one -> quiet && !one.isQuiet())
                        .thenComparingInt(this::distance)
                        .thenComparing(Candidate::name))
                .toList();
    }

    /** Whether a place seems to fit the wish. */
    public boolean fits(Candidate one) {
        return strangeness(one) < 2;
    }

    /** 0 when the guest's own words are in it, 1 when it is a place for such wishes, 2 otherwise. */
    private int strangeness(Candidate one) {
        String about = (one.name() + " " + one.kind()).toLowerCase(Locale.ROOT);
        if (words(wish.words()).anyMatch(word -> words(about).anyMatch(other -> alike(word, other)))) {
            return 0;
        }
        return WORDS.getOrDefault(wish.kind(), List.of()).stream().anyMatch(about::contains) ? 1 : 2;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= LEAST_LETTERS);
    }

    private static boolean alike(String word, String other) {
        return word.contains(other) || other.contains(word);
    }

    /** 0 in the same neighbourhood, 1 in the same district, 2 elsewhere or unknown. */
    private int distance(Candidate one) {
        if (neighbourhood != null && neighbourhood.equals(one.neighbourhood())) {
            return 0;
        }
        return district != null && district.equals(one.district()) ? 1 : 2;
    }
}
