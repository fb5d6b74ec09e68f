package nl.kwartier.api.community;

import static nl.kwartier.api.community.TypedTextTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 3, 3, 10, 0);
    private static final Moment MORNING = new Moment(TEN, TEN.plusHours(2));

    @ParameterizedTest
    @ValueSource(doubles = {91, -90.0001, Double.NaN, Double.POSITIVE_INFINITY})
    void aLatitudeOffTheGlobeIsRefused(double latitude) {
        refused(() -> new Coordinates(latitude, 4.9), "tussen 50 en 54");
    }

    @ParameterizedTest
    @ValueSource(doubles = {181, -180.0001, Double.NaN})
    void aLongitudeOffTheGlobeIsRefused(double longitude) {
        refused(() -> new Coordinates(52, longitude), "tussen 3 en 8");
    }

    @Test
    void aMomentEndsAfterItBeginsAndLastsTwelveHoursAtMost() {
        refused(() -> new Moment(TEN, TEN), "niet na het begin");
        refused(() -> new Moment(TEN, TEN.plusHours(12).plusSeconds(1)), "langer dan 12 uur");
        assertThat(new Moment(TEN, TEN.plusHours(12)).end()).isEqualTo(TEN.plusHours(12));
    }

    @Test
    void momentsAreKeptInOrderAndOnce() {
        var later = new Moment(TEN.plusDays(7), TEN.plusDays(7).plusHours(1));

        assertThat(activity(List.of(later, MORNING, later), 10, 0).moments()).containsExactly(MORNING, later);
        refused(() -> activity(List.of(), 10, 0), "minstens 1");
        var many = new ArrayList<Moment>();
        for (int day = 0; day < 101; day++) {
            many.add(new Moment(TEN.plusDays(day), TEN.plusDays(day).plusHours(1)));
        }
        refused(() -> activity(many, 10, 0), "hoogstens 100");
    }

    @Test
    void capacityAndCostHaveBounds() {
        refused(() -> activity(List.of(MORNING), 0, 0), "tussen 1 en 100.000");
        refused(() -> activity(List.of(MORNING), 100_001, 0), "tussen 1 en 100.000");
        refused(() -> activity(List.of(MORNING), 1, -1), "tussen 0 en 10.000 euro");
        refused(() -> activity(List.of(MORNING), 1, 1_000_001), "tussen 0 en 10.000 euro");
        assertThat(activity(List.of(MORNING), 1, 0).cost()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen", "06", "06-1234x", "+"})
    void aPhoneNumberHasDigits(String phone) {
        refused(() -> new Reach(List.of(), phone, null, null), "geen telefoonnummer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan", "jan@", "@x.nl", "jan@x", "jan @x.nl", "jan@x."})
    void aMailAddressHasAnAtAndADomain(String mail) {
        refused(() -> new Reach(List.of(), null, mail, null), "geen e-mailadres");
    }

    @Test
    void aBorderIsClosed() {
        var a = new Coordinates(0, 0);
        var b = new Coordinates(0, 1);
        var c = new Coordinates(1, 1);

        refused(() -> new Neighbourhood.Polygon(List.of(List.of(a, b, c, b))), "niet gesloten");
        refused(() -> new Neighbourhood.Polygon(List.of(List.of(a, b, a))), "niet gesloten");
        refused(() -> new Neighbourhood.Polygon(List.of()), "geen grens");
        assertThat(new Neighbourhood.Polygon(List.of(List.of(a, b, c, a))).rings())
                .hasSize(1);
    }

    @Test
    void aDayOfAnotherAgeCannotOccur() {
        var early = LocalDateTime.of(1799, 12, 31, 23, 0);
        refused(() -> new Moment(early, early.plusHours(2)), "1800 tot en met 2999");
        var late = LocalDateTime.of(2999, 12, 31, 23, 0);
        refused(() -> new Moment(late, late.plusHours(2)), "1800 tot en met 2999");
        refused(() -> movedAway(LocalDate.MAX), "1800 tot en met 2999");
        assertThat(movedAway(LocalDate.of(2026, 3, 9)).movedAway()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void moreThanTenLanguagesAreTooMany() {
        var eleven = Collections.nCopies(11, "x").stream().toList();
        assertThat(languages(eleven).languages()).containsExactly("x");
        refused(() -> languages(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")), "hoogstens 10 talen");
    }

    private static ResidentDetails languages(List<String> languages) {
        var name = new PersonName("Anna", null, null, null, null, null, NameUse.OWN);
        return new ResidentDetails(
                name, null, null, null, languages, Reach.UNKNOWN, Address.UNKNOWN, null, false, null);
    }

    private static ResidentDetails movedAway(LocalDate day) {
        var name = new PersonName("Anna", null, null, null, null, null, NameUse.OWN);
        return new ResidentDetails(name, null, null, day, List.of(), Reach.UNKNOWN, Address.UNKNOWN, null, false, null);
    }

    private static ActivityDetails activity(List<Moment> moments, Integer capacity, Integer cost) {
        return new ActivityDetails("Koffie", null, null, null, moments, capacity, cost, List.of(), null);
    }
}
