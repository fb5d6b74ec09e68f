package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import static nl.kwartier.plugin.kwartiermaken.internal.BoardExtension.youssef;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.ACQUAINTED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.INDEPENDENT;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.PROPOSED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.RUNNING;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.STOPPED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.Task;
import nl.kwartier.plugin.kwartiermaken.internal.BoardExtension;
import nl.kwartier.plugin.kwartiermaken.internal.GuestBook;
import nl.kwartier.plugin.kwartiermaken.internal.KoppelingBook;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules 16 to 25. */
@EachDatabase
class KoppelingenTest {
    @RegisterExtension
    final BoardExtension board;

    private final GuestBook book;
    private final KoppelingBook koppelingen;

    KoppelingenTest(Database database) {
        board = new BoardExtension(database);
        book = new GuestBook(board);
        koppelingen = new KoppelingBook(board, book);
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }

    @Test
    void aPlaceThatIsNotHospitableReceivesNoGuestAndNothingIsStored() {
        HospitablePlace prepared = koppelingen.prepared("Moestuin Het Veld");
        Guest joep = book.guest("Joep");
        Wish wish = koppelingen.wish(joep, "iets met hout, liever niet te druk");

        Refusal refused = refused(() -> koppelingen.propose(joep, prepared, wish));

        assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused.sentence()).startsWith("Deze plek is nog niet gastvrij.");
        assertThat(refused.details()).containsEntry("ontbreekt", List.of("een gastvrije plek"));
        assertThat(koppelingen.all()).isEmpty();
    }

    @Test
    void everythingThatAProposalMissesIsNamedAtOnce() {
        HospitablePlace prepared = koppelingen.prepared("Moestuin Het Veld");
        Guest joep = book.guest("Joep");
        Wish ofSomebodyElse = koppelingen.wish(book.guest("Selam"), "meezingen");
        board.places()
                .change(
                        youssef(),
                        prepared.id(),
                        prepared.version(),
                        prepared.welcome().contact("Aïcha"));

        Refusal refused = refused(() -> koppelingen.propose(book.step(joep, Stage.WAITING), prepared, ofSomebodyElse));

        assertThat(refused.details())
                .containsEntry(
                        "ontbreekt", List.of("een gastvrije plek", "dat de gast meedoet", "een wens van de gast"));
    }

    @Test
    void aPlaceWithoutRoomReceivesNobodyMore() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", 1);
        koppelingen.proposed("Joep", schaaf);

        assertThat(refused(() -> koppelingen.proposed("Selam", schaaf)).details())
                .containsEntry("ontbreekt", List.of("ruimte op de plek"));
        assertThat(board.places().get(youssef(), schaaf.id()).room()).isZero();
    }

    @Test
    void aPlaceThatDidNotSayHowManyGuestsItReceivesIsAskedFirst() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", null);

        assertThat(refused(() -> koppelingen.proposed("Joep", schaaf)).details())
                .containsEntry("ontbreekt", List.of("hoeveel gasten de plek kan ontvangen"));
    }

    @Test
    void aPauseAndAnEndMakeRoomAndALowerCapacitySendsNobodyAway() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", 2);
        koppelingen.proposed("Joep", schaaf);
        Koppeling selam = koppelingen.proposed("Selam", schaaf);

        HospitablePlace smaller = koppelingen.capacity(schaaf, 1);
        assertThat(smaller.crowded()).isTrue();
        assertThat(refused(() -> koppelingen.proposed("Ans", schaaf)).code()).isEqualTo(ErrorCode.CONDITION);

        koppelingen.step(selam, PAUSED);
        assertThat(board.places().get(youssef(), schaaf.id()).crowded()).isFalse();
    }

    @Test
    void aGuestAndAPlaceAreTogetherOnce() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", 5);
        Koppeling first = koppelingen.proposed("Joep", schaaf);
        Guest joep = book.read(
                reader -> nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows.get(reader, first.guest()));

        Refusal refused = refused(() -> koppelingen.propose(joep, schaaf, koppelingen.wishOf(first)));

        assertThat(refused.code()).isEqualTo(ErrorCode.DUPLICATE);
        assertThat(refused.details()).containsEntry("id", first.id());
    }

    @Test
    void onlyTheGuestSaysYesToAnAcquaintance() {
        Koppeling proposed = koppelingen.proposed("Joep", koppelingen.hospitable("De Schaaf", 2));

        Refusal refused = refused(() -> koppelingen.step(proposed, ACQUAINTED));
        assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused.problems()).extracting("field").containsExactly("bewijs");

        assertThat(koppelingen.guestSteps(proposed, ACQUAINTED).state()).isEqualTo(ACQUAINTED);
    }

    @Test
    void fromAnAcquaintanceNobodyGoesStraightToRunning() {
        Koppeling acquainted = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));

        Refusal refused = refused(() -> koppelingen.step(acquainted, RUNNING));

        assertThat(refused.code()).isEqualTo(ErrorCode.TRANSITION);
        assertThat(refused.details()).containsEntry("mogelijk", List.of("PROEF", "PAUZE", "GESTOPT"));
    }

    @Test
    void aTrialNeedsAVisitTogetherAndAWhatIfAgreement() {
        Koppeling acquainted = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));

        assertThat(refused(() -> koppelingen.step(acquainted, TRIAL)).details())
                .containsEntry("ontbreekt", List.of("een bezoek samen", "een als-dan-afspraak"));

        koppelingen.contact(acquainted, ContactKind.ALONE);
        assertThat(refused(() -> koppelingen.step(acquainted, TRIAL)).code()).isEqualTo(ErrorCode.CONDITION);

        assertThat(koppelingen.trial(acquainted).state()).isEqualTo(TRIAL);
    }

    @Test
    void goingOnNeedsTheWordOfTheGuestAndOfThePlace() {
        Koppeling trial = koppelingen.trial(koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2)));

        assertThat(refused(() -> koppelingen.step(trial, RUNNING)).details())
                .containsEntry("ontbreekt", List.of("dat de gast door wil", "dat de plek door wil"));
        assertThat(refused(() -> koppelingen.says(trial, Side.GUEST, true, Act.OF_STAFF))
                        .problems())
                .extracting("field")
                .containsExactly("bewijs");

        Koppeling one = koppelingen.says(trial, Side.GUEST, true, Act.onBehalf(Act.Proof.CONVERSATION));
        Koppeling no = koppelingen.says(one, Side.PLACE, false, Act.OF_STAFF);
        assertThat(refused(() -> koppelingen.step(no, RUNNING)).details())
                .containsEntry("ontbreekt", List.of("dat de plek door wil"));

        Koppeling both = koppelingen.says(no, Side.PLACE, true, Act.OF_STAFF);
        assertThat(koppelingen.step(both, RUNNING).state()).isEqualTo(RUNNING);
    }

    @Test
    void independentIsWhoComesThreeMonthsWithoutTheKwartiermakerAndAgrees() {
        Koppeling running = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));
        board.clock().pass(Period.ofDays(1));
        koppelingen.contact(running, ContactKind.ALONE);
        board.clock().pass(Period.ofMonths(3).minusDays(1));
        assertThat(refused(() -> koppelingen.guestSteps(running, INDEPENDENT)).details())
                .containsEntry("ontbreekt", List.of("3 maanden waarin de gast zelf komt"));

        board.clock().pass(Period.ofDays(1));
        assertThat(refused(() -> koppelingen.step(running, INDEPENDENT)).details())
                .containsEntry("ontbreekt", List.of("dat de gast het goed vindt"));
        assertThat(koppelingen.guestSteps(running, INDEPENDENT).state()).isEqualTo(INDEPENDENT);
    }

    @Test
    void aVisitTogetherBeginsTheThreeMonthsAnew() {
        Koppeling running = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));
        board.clock().pass(Period.ofDays(1));
        koppelingen.contact(running, ContactKind.ALONE);
        board.clock().pass(Period.ofMonths(4));
        koppelingen.contact(running, ContactKind.TOGETHER);

        assertThat(refused(() -> koppelingen.guestSteps(running, INDEPENDENT)).details())
                .containsEntry("ontbreekt", List.of("3 maanden waarin de gast zelf komt"));
    }

    @Test
    void aStepIsNotTakenBeforeTheStepBeforeIt() {
        Koppeling running = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));
        board.clock().pass(Period.ofDays(10));

        Refusal refused = refused(() -> koppelingen.stepOn(LocalDate.of(2026, 11, 23), running, PAUSED));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("datum");
            assertThat(problem.sentence())
                    .isEqualTo("Op 24 november 2026 werd het ‘Loopt’. Vul die dag in, of een latere.");
        });

        LocalDate same = LocalDate.of(2026, 11, 24);
        assertThat(koppelingen.stepOn(same, running, PAUSED).since()).isEqualTo(same);
    }

    @Test
    void theGuestStopsAtAnyTimeWithoutAReason() {
        for (String name : List.of("Joep", "Selam")) {
            HospitablePlace place = koppelingen.hospitable("Plek van " + name, 2);
            Koppeling one = name.equals("Joep") ? koppelingen.proposed(name, place) : koppelingen.running(name, place);

            assertThat(koppelingen.guestSteps(one, STOPPED).state()).isEqualTo(STOPPED);
            assertThat(koppelingen.openTasks(one)).isEmpty();
        }
    }

    @Test
    void aPlaceThatWantsToStopLetsSomebodyTalkWithTheGuestFirst() {
        Koppeling proposed = koppelingen.proposed("Joep", koppelingen.hospitable("De Schaaf", 2));

        Refusal refused = refused(() -> koppelingen.stoppedByPlace(proposed));
        assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused.details())
                .containsEntry("ontbreekt", List.of("eerst een gesprek met de gast, als de plek wil stoppen"));

        koppelingen.contact(proposed, ContactKind.TALK);
        assertThat(koppelingen.stoppedByPlace(proposed).state()).isEqualTo(STOPPED);
    }

    @Test
    void afterAPauseTheyGoBackToWhereTheyWereAndNowhereElse() {
        Koppeling trial = koppelingen.trial(koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2)));
        Koppeling paused = koppelingen.step(trial, PAUSED);

        assertThat(refused(() -> koppelingen.step(paused, RUNNING)).details())
                .containsEntry("mogelijk", List.of("PROEF", "GESTOPT"));
        assertThat(koppelingen.step(paused, TRIAL).state()).isEqualTo(TRIAL);
    }

    @Test
    void afterAPauseTheyComeBackOnlyToAPlaceWithRoom() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", 1);
        Koppeling paused = koppelingen.step(koppelingen.proposed("Joep", schaaf), PAUSED);
        koppelingen.proposed("Selam", schaaf);

        assertThat(refused(() -> koppelingen.step(paused, PROPOSED)).details())
                .containsEntry("ontbreekt", List.of("ruimte op de plek"));
    }

    @Test
    void whoStartsIsAskedHowItGoesFiveTimesInAYear() {
        Koppeling one = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));

        assertThat(koppelingen.openTasks(one))
                .extracting(Task::due)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2027, 1, 5),
                        LocalDate.of(2027, 2, 24),
                        LocalDate.of(2027, 5, 24),
                        LocalDate.of(2027, 11, 24));
        assertThat(koppelingen.openTasks(one)).extracting(Task::whom).containsOnly(ForWhom.person("youssef"));
        assertThat(koppelingen.openTasks(one))
                .extracting(Task::text)
                .allSatisfy(text -> assertThat(text).doesNotContain("Joep"));
    }

    @Test
    void aContactIsTheFollowUpThatWasPlannedAboutThen() {
        Koppeling one = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));
        koppelingen.contact(one, ContactKind.TALK);
        assertThat(koppelingen.openTasks(one)).hasSize(5);

        board.clock().pass(Period.ofDays(7));
        koppelingen.contact(one, ContactKind.TALK);

        assertThat(koppelingen.openTasks(one)).hasSize(4);
    }

    @Test
    void aFollowUpThatIsAWeekLateReachesTheCoordinatorOnce() {
        Koppeling one = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));
        board.clock().pass(Period.ofDays(20));
        assertThat(koppelingen.timePasses()).isFalse();

        board.clock().pass(Period.ofDays(1));
        assertThat(koppelingen.timePasses()).isTrue();
        assertThat(koppelingen.timePasses()).isFalse();

        assertThat(koppelingen.openTasks(one))
                .filteredOn(task -> ForWhom.role("coordinator").equals(task.whom()))
                .singleElement()
                .extracting(Task::text)
                .isEqualTo("Niemand vroeg hoe het gaat");

        koppelingen.contact(one, ContactKind.TALK);
        assertThat(koppelingen.openTasks(one)).hasSize(4);
    }

    @Test
    void theCoordinatorHearsNoLongerOfAFollowUpThatWasTickedOff() {
        Koppeling one = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));
        board.clock().pass(Period.ofDays(21));
        koppelingen.timePasses();

        koppelingen.tick(one, "Vraag hoe het gaat, na 2 weken");

        assertThat(koppelingen.timePasses()).isTrue();
        assertThat(koppelingen.openTasks(one)).hasSize(4).noneMatch(koppelingen::isForTheCoordinator);
        assertThat(koppelingen.timePasses()).isFalse();
    }

    @Test
    void aContactAfterATickTakesBackWhatTheCoordinatorHeard() {
        Koppeling one = koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2));
        board.clock().pass(Period.ofDays(21));
        koppelingen.timePasses();
        koppelingen.tick(one, "Vraag hoe het gaat, na 2 weken");

        koppelingen.contact(one, ContactKind.TALK);

        assertThat(koppelingen.openTasks(one)).hasSize(4).noneMatch(koppelingen::isForTheCoordinator);
    }

    @Test
    void aTrialAsksForADecisionAfterThreeMonthsOrEightVisits() {
        Koppeling trial = koppelingen.trial(koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2)));
        assertThat(koppelingen.decideBy(trial)).containsExactly(LocalDate.of(2027, 2, 24));

        for (int visit = 2; visit <= 7; visit++) {
            koppelingen.contact(trial, ContactKind.ALONE);
        }
        assertThat(koppelingen.decideBy(trial)).containsExactly(LocalDate.of(2027, 2, 24));
        koppelingen.contact(trial, ContactKind.TOGETHER);

        assertThat(koppelingen.decideBy(trial)).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void whenAPlaceStopsAllWhoComeTherePauseAndEachGuestHearsIt() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", 5);
        List<Koppeling> three = List.of(
                koppelingen.running("Joep", schaaf),
                koppelingen.acquainted("Selam", schaaf),
                koppelingen.proposed("Ans", schaaf));

        koppelingen.stop(schaaf);

        assertThat(three).allSatisfy(one -> {
            assertThat(koppelingen.now(one).state()).isEqualTo(PAUSED);
            assertThat(koppelingen.openTasks(one))
                    .filteredOn(task -> task.text().equals("Vertel de gast dat de plek stopt"))
                    .singleElement()
                    .extracting(Task::whom)
                    .isEqualTo(ForWhom.person("youssef"));
        });
        Koppeling paused = koppelingen.now(three.get(0));
        assertThat(refused(() -> koppelingen.step(paused, RUNNING)).details())
                .containsEntry("ontbreekt", List.of("een gastvrije plek"));
    }

    @Test
    void whenAGuestIsNoLongerThereEverythingEndsAndNothingIsLeftToDo() {
        Koppeling one = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));

        koppelingen.guest(one, Stage.STOPPED);

        assertThat(koppelingen.now(one).state()).isEqualTo(STOPPED);
        assertThat(koppelingen.openTasks(one)).isEmpty();
    }

    @Test
    void whenAGuestPausesTheGuestsKoppelingenPauseToo() {
        Koppeling one = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));

        koppelingen.guest(one, Stage.PAUSED);

        assertThat(koppelingen.now(one).state()).isEqualTo(PAUSED);
    }

    @Test
    void whoHasAnInterestInAPlaceLeavesTheTalkWithItToAColleague() {
        HospitablePlace schaaf = koppelingen.hospitable("De Schaaf", 2);
        Koppeling trial = koppelingen.trial(koppelingen.acquainted("Joep", schaaf));
        book.write((unit, moment) -> {
            Interests.note(
                    unit,
                    moment,
                    Ids.next(),
                    Koppelingen.place(schaaf.id()),
                    "youssef",
                    "Youssef Benali",
                    "zit in het bestuur");
            return true;
        });

        for (Refusal refused : List.of(
                refused(() -> koppelingen.says(trial, Side.PLACE, true, Act.OF_STAFF)),
                refused(() -> koppelingen.talk(schaaf, youssef())))) {
            assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
            assertThat(refused.sentence()).contains("zit in het bestuur");
        }
        koppelingen.talk(schaaf, BoardExtension.fatma());
    }

    @Test
    void whoeverActsOnAnOldVersionSeesWhereItIsNow() {
        Koppeling proposed = koppelingen.proposed("Joep", koppelingen.hospitable("De Schaaf", 2));
        koppelingen.guestSteps(proposed, ACQUAINTED);

        Refusal refused = refused(() -> koppelingen.stepAt(proposed, STOPPED));

        assertThat(refused.code()).isEqualTo(ErrorCode.VERSION);
        assertThat(refused.details()).containsEntry("versie", 2L);
    }

    @Test
    void theSameFormTwiceIsOneAgreementAndOneContact() {
        Koppeling one = koppelingen.proposed("Joep", koppelingen.hospitable("De Schaaf", 2));
        var agreement = new WhatIf.Note(Ids.next(), "Als het te veel wordt, dan loop ik een rondje.", Side.GUEST, true);
        var contact = new Contact.Note(Ids.next(), ContactKind.TALK, null, 4, 5, "Het was goed.");
        for (int i = 0; i < 2; i++) {
            book.write((unit, moment) -> {
                new Voices(unit, moment).agree(one.id(), agreement);
                new Voices(unit, moment).note(one.id(), contact);
                return true;
            });
        }

        List<WhatIf> agreements = book.read(reader -> KoppelingRows.agreements(reader, one.id()));
        List<Contact> contacts = book.read(reader -> KoppelingRows.contacts(reader, one.id()));
        assertThat(agreements).extracting(WhatIf::note).containsExactly(agreement);
        assertThat(contacts).singleElement().satisfies(kept -> {
            assertThat(kept.note().guestVoice()).isEqualTo(4);
            assertThat(kept.note().placeVoice()).isEqualTo(5);
            assertThat(kept.note().words()).isEqualTo("Het was goed.");
        });
    }

    @Test
    void ofWhoIsForgottenTheWordsGoAndTheVoicesStay() {
        Koppeling one = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));
        var told = new Contact.Note(Ids.next(), ContactKind.TALK, null, 4, 5, "Joep schuurt graag.");

        book.write((unit, moment) -> {
            new Voices(unit, moment).note(one.id(), told);
            new StageRules().forgotten(unit, GuestRows.get(unit, one.guest()).part());
            return true;
        });

        assertThat(book.<List<WhatIf>>read(reader -> KoppelingRows.agreements(reader, one.id())))
                .isEmpty();
        assertThat(book.<List<Contact>>read(reader -> KoppelingRows.contacts(reader, one.id())))
                .extracting(Contact::note)
                .allSatisfy(note -> assertThat(note.words()).isNull())
                .anySatisfy(note -> assertThat(note.guestVoice()).isEqualTo(4));
        assertThat(koppelingen.now(one).often()).isNull();
        assertThat(koppelingen.wishOf(one).words()).isEmpty();
        assertThat(koppelingen.openTasks(one)).isEmpty();
    }

    @Test
    void anAgreementSaysWhatToDoWhenSomethingHappens() {
        assertThat(refused(() -> new WhatIf.Note(Ids.next(), "Rustig blijven", Side.GUEST, false))
                        .problems())
                .extracting("field")
                .containsExactly("tekst");
    }

    @Test
    void aVoiceIsANumberFromOneToFive() {
        assertThat(refused(() -> new Contact.Note(Ids.next(), ContactKind.TALK, null, 0, 6, null))
                        .problems())
                .extracting("field")
                .containsExactly("gastStem", "plekStem");
    }

    @Test
    void aGuestHasAtMostThreeWishesInAnOrder() {
        Guest joep = book.guest("Joep");
        koppelingen.wish(joep, "iets met hout");
        koppelingen.wish(joep, "meezingen");
        Wish third = koppelingen.wish(joep, "er gewoon zijn");

        assertThat(third.rank()).isEqualTo(3);
        assertThat(refused(() -> koppelingen.wish(joep, "nog iets")).code()).isEqualTo(ErrorCode.CONDITION);
    }

    @Test
    void aWishIsPutInOtherWordsAndNotByTwoAtOnce() {
        Guest joep = book.guest("Joep");
        Wish wood = koppelingen.wish(joep, "iets met hout");
        var other = new Wish.Note(Ids.next(), "iets met klei", WishKind.LEARN, null);

        Wish now = book.write((unit, moment) -> Wishes.change(unit, joep, wood.id(), wood.version(), other));

        assertThat(now.words()).isEqualTo("iets met klei");
        assertThat(now.kind()).isEqualTo(WishKind.LEARN);
        assertThat(refused(() -> book.write(
                                (unit, moment) -> Wishes.change(unit, joep, wood.id(), wood.version(), other)))
                        .code())
                .isEqualTo(ErrorCode.VERSION);
    }

    @Test
    void aWishForWhichAPlaceWasSoughtStays() {
        Guest joep = book.guest("Joep");
        Wish wood = koppelingen.wish(joep, "iets met hout");
        Wish song = koppelingen.wish(joep, "meezingen");
        koppelingen.propose(joep, koppelingen.hospitable("De Schaaf", 2), wood);

        assertThat(refused(() -> remove(joep, wood)).code()).isEqualTo(ErrorCode.CONDITION);
        remove(joep, song);

        assertThat(book.<List<Wish>>read(reader -> Wishes.of(reader, joep.id())))
                .containsExactly(wood);
    }

    private void remove(Guest guest, Wish wish) {
        book.write((unit, moment) -> {
            Wishes.remove(unit, guest, wish.id());
            return true;
        });
    }

    @Test
    void howOftenAGuestComesMayChangeAlongTheWay() {
        Koppeling one = koppelingen.running("Joep", koppelingen.hospitable("De Schaaf", 2));

        Koppeling now =
                book.write((unit, moment) -> new Voices(unit, moment).often(one.id(), one.version(), "elke donderdag"));

        assertThat(now.often()).isEqualTo("elke donderdag");
        assertThat(now.state()).isEqualTo(RUNNING);
        assertThat(refused(() -> koppelingen.stepAt(one, STOPPED)).code()).isEqualTo(ErrorCode.VERSION);
    }
}
