package nl.kwartier.plugin.kwartiermaken.internal.desk;

import static nl.kwartier.plugin.kwartiermaken.internal.BoardExtension.fatma;
import static nl.kwartier.plugin.kwartiermaken.internal.BoardExtension.youssef;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.HOSPITABLE;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.IN_CONVERSATION;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PREPARED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.SOUGHT;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.plugin.kwartiermaken.internal.BoardExtension;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import nl.kwartier.plugin.kwartiermaken.internal.place.StepTaken;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class HospitablePlacesTest {
    private static final Welcome HENK = Welcome.UNKNOWN.contact("Henk");

    @RegisterExtension
    final BoardExtension board;

    HospitablePlacesTest(Database database) {
        board = new BoardExtension(database);
    }

    @Test
    void aPlaceGoesFromSoughtToHospitableAndItsStepsAreKept() {
        HospitablePlace place = hospitable("Buurtwerkplaats De Schaaf");

        History history = board.places().history(fatma(), place.id());

        assertThat(history.place()).isEqualTo(place);
        assertThat(history.steps())
                .extracting(StepTaken::to)
                .containsExactly(HOSPITABLE, PREPARED, IN_CONVERSATION, SOUGHT);
        assertThat(history.steps()).extracting(StepTaken::by).containsOnly("Youssef Benali");
        assertThat(history.conversations())
                .singleElement()
                .extracting(Conversation::with)
                .isEqualTo("Henk");
    }

    @Test
    void everythingThatIsKnownOfAWelcomeComesBack() {
        var welcome = new Welcome(
                "Bep en Omar",
                20,
                "di 9–11",
                Stimuli.FEW,
                Set.of(Accessibility.COMPANY, Accessibility.WHEELCHAIR),
                true,
                "Bel Bep.");

        HospitablePlace added = board.places().add(youssef(), Ids.next(), board.inNoord("De Linde"), welcome);

        assertThat(board.places().get(youssef(), added.id()).welcome()).isEqualTo(welcome);
    }

    @Test
    void aRefusedStepChangesNothing() {
        HospitablePlace place = added("De Linde");

        Refusal refused = refused(() -> step(place, HOSPITABLE));

        assertThat(refused.code()).isEqualTo(ErrorCode.TRANSITION);
        assertThat(board.places().get(youssef(), place.id())).isEqualTo(place);
        assertThat(board.places().history(youssef(), place.id()).steps()).hasSize(1);
    }

    @Test
    void aPlaceIsOnTheBoardOnce() {
        PlaceId linde = board.inNoord("De Linde");
        HospitablePlace first = board.places().add(youssef(), Ids.next(), linde, HENK);

        Refusal refused = refused(() -> board.places().add(fatma(), Ids.next(), linde, HENK));

        assertThat(refused.code()).isEqualTo(ErrorCode.DUPLICATE);
        assertThat(refused.details()).containsEntry("id", first.id());
    }

    @Test
    void theSameFormTwiceIsOnePlaceOneConversationAndOneRejection() {
        PlaceId linde = board.inNoord("De Linde");
        String key = Ids.next();
        board.places().add(youssef(), key, linde, HENK);
        board.places().add(youssef(), key, linde, HENK);
        var note = new Conversation.Note(Ids.next(), today(), "Henk", null);
        board.places().talk(youssef(), key, note);
        board.places().talk(youssef(), key, note);
        String rejection = Ids.next();
        reject(key, rejection, today());
        reject(key, rejection, today());

        History history = board.places().history(youssef(), key);

        assertThat(history.conversations()).hasSize(1);
        assertThat(history.rejections()).hasSize(1);
        assertThat(history.steps()).hasSize(1);
    }

    @Test
    void aPlaceThatStoppedMayBeginAgain() {
        HospitablePlace stopped = step(step(hospitable("De Linde"), PAUSED), STOPPED);

        HospitablePlace again = board.places().add(youssef(), Ids.next(), stopped.place(), Welcome.UNKNOWN);

        assertThat(again.state()).isEqualTo(SOUGHT);
        assertThat(board.places().everything(youssef()).places()).hasSize(2);
        assertThat(refused(() -> talk(stopped, today())).code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused(() -> step(stopped, SOUGHT)).code()).isEqualTo(ErrorCode.TRANSITION);
    }

    @Test
    void aPlaceThatTheCoreDoesNotHaveIsRefused() {
        PlaceId removed = board.inNoord("De Linde");
        board.core().remove(youssef(), removed, 1);

        assertThat(refused(() -> board.places().add(youssef(), Ids.next(), removed, HENK))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refused(() -> board.places().add(youssef(), Ids.next(), PlaceId.next(), HENK))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void whatIsNotThereIsNotFoundWhateverItsIdLooksLike() {
        for (String id : List.of(Ids.next(), "x", "", "../plekken", "'; DROP TABLE")) {
            assertThat(refused(() -> board.places().get(youssef(), id)).code()).isEqualTo(ErrorCode.NOT_FOUND);
            assertThat(refused(() -> board.places().step(youssef(), id, 1, IN_CONVERSATION, null))
                            .code())
                    .isEqualTo(ErrorCode.NOT_FOUND);
        }
    }

    @Test
    void whoeverChangesAnOldVersionSeesWhatIsThereNow() {
        HospitablePlace place = added("De Linde");
        board.places().change(fatma(), place.id(), 1, HENK);

        Refusal refused =
                refused(() -> board.places().change(youssef(), place.id(), 1, Welcome.UNKNOWN.contact("Bep")));

        assertThat(refused.code()).isEqualTo(ErrorCode.VERSION);
        assertThat(refused.sentence()).startsWith("Fatma de Boer heeft deze plek intussen gewijzigd, op 24 november");
        assertThat(refused.details()).containsEntry("versie", 2L);
        assertThat((Map<?, ?>) refused.details().get("huidig"))
                .extracting("contactpersoon")
                .isEqualTo("Henk");
        Refusal step = refused(() -> step(place, IN_CONVERSATION));
        assertThat(step.code()).isEqualTo(ErrorCode.VERSION);
        assertThat(step.sentence()).contains(". De plek staat nu op ‘Gezocht’. Vergelijk");
        assertThat(refused(() -> board.places().prepare(youssef(), place.id(), 1, today(), answers(1)))
                        .code())
                .isEqualTo(ErrorCode.VERSION);
    }

    @Test
    void whoeverAnswersThePointsOfAnOldVersionSeesTheAnswersThatAreThereNow() {
        HospitablePlace place = board.places().add(youssef(), Ids.next(), board.inNoord("De Linde"), HENK);
        board.places().prepare(fatma(), place.id(), 1, today(), answers(1));

        Refusal refused = refused(() -> board.places().prepare(youssef(), place.id(), 1, today(), answers(2)));

        assertThat(refused.details().get("huidig"))
                .isEqualTo(Map.of(
                        "datum", "2026-11-24",
                        "contactpersoon", "JA",
                        "rustigePlek", "",
                        "alsDan", "",
                        "wieBellen", "",
                        "teamIngelicht", ""));
        assertThat(refused.details()).doesNotContainKeys("status", "title", "detail", "code");
    }

    @Test
    void savingWithoutAChangeMakesNoNewVersion() {
        HospitablePlace place = board.places().add(youssef(), Ids.next(), board.inNoord("De Linde"), HENK);

        assertThat(board.places().change(fatma(), place.id(), 1, HENK)).isEqualTo(place);
    }

    @Test
    void aConversationOfAnEarlierDayIsMarkedAndOneOfTomorrowRefused() {
        HospitablePlace place = added("De Linde");
        talk(place, today().minusDays(60));
        talk(place, today());

        assertThat(board.places().history(youssef(), place.id()).conversations())
                .extracting(Conversation::afterwards)
                .containsExactly(false, true);
        assertThat(board.places().get(youssef(), place.id()).lastConversation()).isEqualTo(today());
        assertThat(refused(() -> talk(place, today().plusDays(1))).code()).isEqualTo(ErrorCode.FIELD);
        assertThat(refused(() -> talk(place, today().minusDays(61))).code()).isEqualTo(ErrorCode.FIELD);
    }

    @Test
    void twelveMonthsWithoutAConversationIsAPause() {
        HospitablePlace place = hospitable("De Linde");
        board.clock().pass(Period.ofMonths(12).minusDays(1));
        assertThat(stateOf(place)).isEqualTo(HOSPITABLE);

        board.clock().pass(Period.ofDays(1));

        assertThat(stateOf(place)).isEqualTo(PAUSED);
        StepTaken step = board.places().history(youssef(), place.id()).steps().get(0);
        assertThat(step.by()).isEqualTo("Kwartier");
        assertThat(step.reason()).isEqualTo("Er is 12 maanden geen gesprek geweest.");
    }

    @Test
    void aLapsedPlaceOpensAgainAfterAConversation() {
        HospitablePlace place = hospitable("De Linde");
        board.clock().pass(Period.ofMonths(14));
        HospitablePlace paused = board.places().get(youssef(), place.id());

        Refusal refused = refused(() -> step(paused, HOSPITABLE));
        assertThat(refused.details().get("ontbreekt")).isEqualTo(List.of("een gesprek in de laatste 12 maanden"));

        assertThat(step(talk(paused, today()), HOSPITABLE).state()).isEqualTo(HOSPITABLE);
    }

    @Test
    void nobodyTakesAStepFromAStateThatHasLapsed() {
        HospitablePlace place = hospitable("De Linde");
        board.clock().pass(Period.ofMonths(13));

        assertThat(refused(() -> step(place, PAUSED)).code()).isEqualTo(ErrorCode.VERSION);
    }

    @Test
    void twoNodesPauseAPlaceOnce() {
        HospitablePlace place = hospitable("De Linde");
        board.clock().pass(Period.ofMonths(13));
        board.places().get(youssef(), place.id());

        History other = board.restarted().history(youssef(), place.id());

        assertThat(other.steps().stream().filter(step -> step.to() == PAUSED)).hasSize(1);
    }

    @Test
    void fiveWorkingDaysWithoutAContactPersonIsAPause() {
        HospitablePlace place = hospitable("De Linde");
        HospitablePlace alone = board.places().change(youssef(), place.id(), place.version(), Welcome.UNKNOWN);
        assertThat(alone.contactGone()).isEqualTo(today());
        assertThat(alone.openPoints()).containsExactly(Point.CONTACT_PERSON);

        board.clock().to(LocalDate.of(2026, 11, 30));
        assertThat(stateOf(place)).isEqualTo(HOSPITABLE);
        board.clock().to(LocalDate.of(2026, 12, 1));

        assertThat(stateOf(place)).isEqualTo(PAUSED);
    }

    @Test
    void aNewContactPersonInTimeKeepsTheDoorOpen() {
        HospitablePlace place = hospitable("De Linde");
        HospitablePlace alone = board.places().change(youssef(), place.id(), place.version(), Welcome.UNKNOWN);
        board.clock().pass(Period.ofDays(3));
        HospitablePlace again = board.places().change(youssef(), place.id(), alone.version(), HENK);

        board.clock().pass(Period.ofDays(30));

        assertThat(again.contactGone()).isNull();
        assertThat(stateOf(place)).isEqualTo(HOSPITABLE);
    }

    @Test
    void theThirdRejectionInSixMonthsAsksForAConversation() {
        HospitablePlace place = added("Sportkantine De Kade");
        reject(place.id(), Ids.next(), today());
        board.clock().pass(Period.ofMonths(3));
        assertThat(reject(place.id(), Ids.next(), today()).talkSince()).isNull();
        board.clock().pass(Period.ofMonths(3));

        assertThat(reject(place.id(), Ids.next(), today()).talkSince()).isEqualTo(today());
    }

    @Test
    void threeRejectionsInMoreThanSixMonthsAskForNothing() {
        HospitablePlace place = added("Sportkantine De Kade");
        reject(place.id(), Ids.next(), today());
        board.clock().pass(Period.ofMonths(3));
        reject(place.id(), Ids.next(), today());
        board.clock().pass(Period.ofMonths(3).plusDays(1));

        assertThat(reject(place.id(), Ids.next(), today()).talkSince()).isNull();
    }

    @Test
    void aConversationEndsTheWaitAndTheCountingStartsAgain() {
        HospitablePlace place = added("Sportkantine De Kade");
        for (int i = 0; i < 3; i++) {
            reject(place.id(), Ids.next(), today());
        }
        board.clock().pass(Period.ofDays(4));

        assertThat(talk(place, today().minusDays(5)).talkSince()).isEqualTo(today().minusDays(4));
        assertThat(talk(place, today().minusDays(1)).talkSince()).isNull();
        assertThat(reject(place.id(), Ids.next(), today()).talkSince()).isNull();
    }

    @Test
    void onlyAPlaceThatNeverWasHospitableLeavesTheBoard() {
        HospitablePlace mistake = added("De Linde");
        board.places().remove(youssef(), mistake.id(), 1);
        assertThat(refused(() -> board.places().get(youssef(), mistake.id())).code())
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(board.places().everything(youssef()).places()).isEmpty();
        assertThat(board.places().onBoard(youssef(), mistake.place())).isEmpty();

        HospitablePlace open = hospitable("De Schaaf");
        assertThat(refused(() -> board.places().remove(youssef(), open.id(), open.version()))
                        .code())
                .isEqualTo(ErrorCode.CONDITION);
    }

    @Test
    void theListIsReadInPartsAndByState() {
        for (int i = 0; i < 5; i++) {
            added("Plek " + i);
        }
        HospitablePlace open = hospitable("Open");

        var first = board.places().list(youssef(), null, null, 4);
        var rest = board.places().list(youssef(), null, first.next(), 4);

        assertThat(first.items()).hasSize(4);
        assertThat(rest.items()).hasSize(2);
        assertThat(rest.next()).isNull();
        assertThat(board.places().list(youssef(), HOSPITABLE, null, 4).items()).containsExactly(open);
    }

    private LocalDate today() {
        return board.clock().today();
    }

    private PlaceState stateOf(HospitablePlace place) {
        return board.places().get(youssef(), place.id()).state();
    }

    private HospitablePlace added(String name) {
        return board.places().add(youssef(), Ids.next(), board.inNoord(name), Welcome.UNKNOWN);
    }

    private HospitablePlace hospitable(String name) {
        HospitablePlace place = board.places().add(youssef(), Ids.next(), board.inNoord(name), HENK);
        place = step(place, IN_CONVERSATION);
        talk(place, today());
        place = step(place, PREPARED);
        place = board.places().prepare(youssef(), place.id(), place.version(), today(), answers(5));
        return step(place, HOSPITABLE);
    }

    private HospitablePlace step(HospitablePlace place, PlaceState to) {
        return board.places().step(youssef(), place.id(), place.version(), to, null);
    }

    private HospitablePlace talk(HospitablePlace place, LocalDate day) {
        return board.places().talk(youssef(), place.id(), new Conversation.Note(Ids.next(), day, "Henk", null));
    }

    private HospitablePlace reject(String id, String rejection, LocalDate day) {
        return board.places().reject(youssef(), id, rejection, day, RejectionReason.FEAR);
    }

    private static Map<Point, Answer> answers(int count) {
        var answers = new EnumMap<Point, Answer>(Point.class);
        Arrays.stream(Point.values()).limit(count).forEach(point -> answers.put(point, Answer.YES));
        return answers;
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt);
    }
}
