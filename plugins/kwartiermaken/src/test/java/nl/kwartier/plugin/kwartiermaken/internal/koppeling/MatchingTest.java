package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Matching.Candidate;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.junit.jupiter.api.Test;

/** Rule 24. */
class MatchingTest {
    private static final Candidate WORKSHOP = place("De Schaaf", "werkplaats", "di 9–11", "BU2", "Noord");
    private static final Candidate CHOIR = place("Koor Zuiderklank", "repetitieruimte", null, "BU1", "Noord");
    private static final Candidate CAFE = place("Grand Café De Waag", "café", null, "BU1", "Noord");
    private static final Candidate FAR = place("Buurthuis Zuid", "buurthuis", null, "BU9", "Zuid");

    private static Candidate place(String name, String kind, String quiet, String code, String district) {
        var welcome = new Welcome("Henk", 2, quiet, null, Set.of(), false, null);
        var place = new HospitablePlace(
                Ids.next(),
                PlaceId.next(),
                1,
                PlaceState.HOSPITABLE,
                LocalDate.EPOCH,
                welcome,
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                0,
                false,
                Instant.EPOCH,
                "");
        return new Candidate(place, name, kind, code, district);
    }

    private static Wish wish(String words, WishKind kind) {
        return new Wish(Ids.next(), Ids.next(), words, kind, 1, null, 1, Instant.EPOCH, "");
    }

    private static List<String> order(Wish wish, boolean quiet, String code, String district) {
        return new Matching(wish, quiet, code, district)
                .order(List.of(FAR, CAFE, CHOIR, WORKSHOP)).stream()
                        .map(Candidate::name)
                        .toList();
    }

    @Test
    void whatFitsTheWishComesFirstAlsoWhenItIsFurther() {
        assertThat(order(wish("iets met hout in een werkplaats", WishKind.DO), false, "BU1", "Noord"))
                .startsWith("De Schaaf");
        assertThat(order(wish("zingen", WishKind.CELEBRATE), false, "BU9", "Zuid"))
                .startsWith("Koor Zuiderklank");
    }

    @Test
    void whoNeedsItQuietFindsTheQuietPlacesFirst() {
        assertThat(order(wish("er gewoon zijn", WishKind.SPORT), false, "BU1", "Noord"))
                .startsWith("Grand Café De Waag");
        assertThat(order(wish("er gewoon zijn", WishKind.SPORT), true, "BU1", "Noord"))
                .startsWith("De Schaaf");
    }

    @Test
    void amongEqualsTheNearestComesFirst() {
        assertThat(order(wish("er zijn", WishKind.SPORT), false, "BU9", "Zuid")).startsWith("Buurthuis Zuid");
        assertThat(order(wish("er zijn", WishKind.SPORT), false, "BU7", "Noord"))
                .endsWith("Buurthuis Zuid");
    }

    @Test
    void nothingAboutAGuestButTheWishTheNeedForQuietAndTheNeighbourhoodPlaysAPart() {
        assertThat(Arrays.stream(Matching.class.getConstructors()).toList())
                .singleElement()
                .satisfies(made -> assertThat(made.getParameterTypes())
                        .containsExactly(Wish.class, boolean.class, String.class, String.class));
    }
}
