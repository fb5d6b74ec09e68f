package nl.kwartier.plugin.kwartiermaken.internal.place;

import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.HOSPITABLE;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.IN_CONVERSATION;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PREPARED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.SOUGHT;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules 1 to 4. */
class PlaceWayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** The way as the specification of the programme draws it: GEZOCHT → IN_GESPREK → VOORBEREID → GASTVRIJ ⇄ PAUZE → GESTOPT. */
    private static final Map<PlaceState, List<PlaceState>> DRAWN = Map.of(
            SOUGHT, List.of(IN_CONVERSATION),
            IN_CONVERSATION, List.of(PREPARED),
            PREPARED, List.of(HOSPITABLE),
            HOSPITABLE, List.of(PAUSED),
            PAUSED, List.of(HOSPITABLE, STOPPED),
            STOPPED, List.of());

    static Stream<Arguments> everyStateWithEveryState() {
        return Arrays.stream(PlaceState.values())
                .flatMap(from -> Arrays.stream(PlaceState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryState")
    void aPlaceThatMissesNothingTakesTheStepsOfTheDrawingAndNoOther(PlaceState from, PlaceState to) {
        HospitablePlace place = ready(from);

        if (DRAWN.get(from).contains(to)) {
            assertThatCode(() -> PlaceWay.STEPS.check(place, to, TODAY)).doesNotThrowAnyException();
        } else {
            Refusal refused = refused(place, to);
            assertThat(refused.code()).isEqualTo(ErrorCode.TRANSITION);
            assertThat(refused.details())
                    .containsEntry("van", from.code())
                    .containsEntry("naar", to.code())
                    .containsEntry("mogelijk", codes(DRAWN.get(from)));
            assertThat(refused.sentence()).startsWith("Deze plek staat ").endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryState")
    void aPlaceOfWhichNothingIsKnownComesNoFurtherThanAConversation(PlaceState from, PlaceState to) {
        HospitablePlace place = place(from, Welcome.UNKNOWN, Map.of(), null);

        boolean asksNothing = to == IN_CONVERSATION || to == PAUSED || to == STOPPED;
        if (DRAWN.get(from).contains(to) && asksNothing) {
            assertThatCode(() -> PlaceWay.STEPS.check(place, to, TODAY)).doesNotThrowAnyException();
        } else {
            assertThat(refused(place, to).code())
                    .isEqualTo(DRAWN.get(from).contains(to) ? ErrorCode.CONDITION : ErrorCode.TRANSITION);
        }
    }

    @Test
    void withoutAConversationNoPlaceIsPrepared() {
        HospitablePlace silent = place(IN_CONVERSATION, Welcome.UNKNOWN, Map.of(), null);

        Refusal refused = refused(silent, PREPARED);

        assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused.details().get("ontbreekt")).isEqualTo(List.of("een gesprek met de plek"));
    }

    @Test
    void aPreparedPlaceWithFourOfFivePointsIsNotYetHospitable() {
        HospitablePlace place = place(PREPARED, received(), answers(4), TODAY);

        Refusal refused = refused(place, HOSPITABLE);

        assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused.details().get("ontbreekt")).isEqualTo(List.of("het punt ‘Team ingelicht’"));
    }

    @Test
    void aPlaceInConversationWithFourOfFivePointsHearsWhichPointIsMissingToo() {
        HospitablePlace place = place(IN_CONVERSATION, received(), answers(4), TODAY);

        Refusal refused = refused(place, HOSPITABLE);

        assertThat(refused.code()).isEqualTo(ErrorCode.TRANSITION);
        assertThat(refused.sentence())
                .isEqualTo(
                        "Deze plek staat op ‘In gesprek’ en kan niet in één stap naar ‘Gastvrij’. Wat nu wel kan: ‘Voorbereid’."
                                + " Voor ‘Gastvrij’ mist ook nog: het punt ‘Team ingelicht’.");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        HospitablePlace place = place(PREPARED, Welcome.UNKNOWN, answers(3), TODAY.minusMonths(13));

        assertThat(refused(place, HOSPITABLE).details().get("ontbreekt"))
                .isEqualTo(List.of(
                        "het punt ‘Wie bellen’",
                        "het punt ‘Team ingelicht’",
                        "een contactpersoon",
                        "een gesprek in de laatste 12 maanden"));
    }

    @Test
    void fiveMissingPointsAreNamedInOneBreath() {
        assertThat(refused(place(PREPARED, received(), Map.of(), TODAY), HOSPITABLE)
                        .sentence())
                .isEqualTo("Deze plek kan nog niet naar ‘Gastvrij’. Er mist nog: alle vijf punten.");
    }

    @Test
    void aNoToAPointIsAnAnswerToo() {
        var answers = answers(5);
        answers.replaceAll((point, answer) -> Answer.NO);

        assertThatCode(() -> PlaceWay.STEPS.check(place(PREPARED, received(), answers, TODAY), HOSPITABLE, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void afterAPauseAPlaceMustBeReadyAgain() {
        HospitablePlace place = place(PAUSED, Welcome.UNKNOWN, answers(5), TODAY);

        assertThat(refused(place, HOSPITABLE).details().get("ontbreekt")).isEqualTo(List.of("een contactpersoon"));
    }

    @Test
    void theContactPersonMayAskForAPauseAndForAnEnd() {
        assertThat(PlaceWay.alsoByContact(ready(HOSPITABLE), PAUSED)).isTrue();
        assertThat(PlaceWay.alsoByContact(ready(PAUSED), STOPPED)).isTrue();
        assertThat(PlaceWay.alsoByContact(ready(PAUSED), HOSPITABLE)).isFalse();
        assertThat(PlaceWay.alsoByContact(ready(PREPARED), HOSPITABLE)).isFalse();
    }

    private static Refusal refused(HospitablePlace place, PlaceState to) {
        return catchThrowableOfType(Refusal.class, () -> PlaceWay.STEPS.check(place, to, TODAY));
    }

    private static HospitablePlace ready(PlaceState state) {
        return place(state, received(), answers(5), TODAY);
    }

    private static Welcome received() {
        return Welcome.UNKNOWN.contact("Henk");
    }

    private static Map<Point, Answer> answers(int count) {
        var answers = new EnumMap<Point, Answer>(Point.class);
        Arrays.stream(Point.values()).limit(count).forEach(point -> answers.put(point, Answer.YES));
        return answers;
    }

    private static HospitablePlace place(
            PlaceState state, Welcome welcome, Map<Point, Answer> points, LocalDate lastConversation) {
        return new HospitablePlace(
                "0",
                PlaceId.next(),
                1,
                state,
                TODAY,
                welcome,
                null,
                TODAY,
                points,
                lastConversation,
                null,
                null,
                0,
                false,
                Instant.EPOCH,
                "Youssef");
    }

    private static List<String> codes(List<PlaceState> states) {
        return states.stream().map(PlaceState::code).toList();
    }
}
