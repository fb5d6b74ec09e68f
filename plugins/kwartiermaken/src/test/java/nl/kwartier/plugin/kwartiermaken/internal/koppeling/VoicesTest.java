package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.plugin.kwartiermaken.internal.BoardExtension;
import nl.kwartier.plugin.kwartiermaken.internal.GuestBook;
import nl.kwartier.plugin.kwartiermaken.internal.KoppelingBook;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What guest and place say: two colleagues who write at once see both, and after the end nothing is written. */
@EachDatabase
class VoicesTest {
    private static final Act BY_SIGNATURE = Act.onBehalf(Act.Proof.SIGNATURE);

    @RegisterExtension
    final BoardExtension board;

    private final GuestBook book;
    private final KoppelingBook koppelingen;

    VoicesTest(Database database) {
        board = new BoardExtension(database);
        book = new GuestBook(board);
        koppelingen = new KoppelingBook(board, book);
    }

    private Koppeling trial() {
        return koppelingen.trial(koppelingen.acquainted("Joep", koppelingen.hospitable("De Schaaf", 2)));
    }

    private static Refusal refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }

    private Koppeling saysAt(long version, Koppeling one, Side side, boolean goOn, Act act) {
        return book.write((unit, moment) -> new Voices(unit, moment).says(one.id(), version, side, goOn, act));
    }

    @Test
    void twoWhoWriteDownWhatTheGuestSaysBothSeeBoth() {
        Koppeling trial = trial();
        koppelingen.says(trial, Side.GUEST, false, BY_SIGNATURE);

        Refusal refused = refused(() -> saysAt(trial.version(), trial, Side.GUEST, true, BY_SIGNATURE));

        assertThat(refused.code()).isEqualTo(ErrorCode.VERSION);
        assertThat(refused.sentence())
                .startsWith("Youssef Benali heeft dit intussen gewijzigd. Gast en plek staan nu op ‘Op proef’");
        assertThat(refused.details())
                .containsEntry("versie", trial.version() + 1)
                .containsEntry("huidig", Map.of("wilDoor", false, "bewijs", "HANDTEKENING"));
    }

    @Test
    void twoWhoWriteDownWhatThePlaceSaysBothSeeBoth() {
        Koppeling trial = trial();
        koppelingen.says(trial, Side.PLACE, true, Act.OF_STAFF);

        assertThat(refused(() -> saysAt(trial.version(), trial, Side.PLACE, false, Act.OF_STAFF))
                        .details())
                .containsEntry("huidig", Map.of("wilDoor", true));
    }

    @Test
    void whatThePlaceSaysDoesNotChangeHowTheGuestLetItBeKnown() {
        Koppeling guest = koppelingen.says(trial(), Side.GUEST, true, BY_SIGNATURE);

        koppelingen.says(guest, Side.PLACE, true, Act.onBehalf(Act.Proof.CONVERSATION));

        assertThat(book.<String>read(reader -> KoppelingRows.proof(reader, guest.id())))
                .isEqualTo("HANDTEKENING");
    }

    @Test
    void whoTakesAStepThatAColleagueTookJustNowSeesWhereItIsAndSinceWhen() {
        Koppeling trial = trial();
        koppelingen.step(trial, KoppelingState.PAUSED);

        Refusal refused = refused(() -> koppelingen.stepAt(trial, STOPPED));

        assertThat(refused.sentence()).contains("‘Pauze’, sinds 24 november");
        assertThat(refused.details())
                .containsEntry("huidig", Map.of("naar", "PAUZE", "datum", LocalDate.of(2026, 11, 24)));
    }

    @Test
    void nobodyIsAskedToGoOnAfterTheEnd() {
        Koppeling stopped = koppelingen.guestSteps(trial(), STOPPED);

        for (Refusal refused : List.of(
                refused(() -> koppelingen.says(stopped, Side.GUEST, true, BY_SIGNATURE)),
                refused(() -> koppelingen.says(stopped, Side.PLACE, true, Act.OF_STAFF)))) {
            assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
            assertThat(refused.sentence()).startsWith("Deze koppeling is gestopt.");
        }
        assertThat(koppelingen.now(stopped)).isEqualTo(stopped);
        assertThat(koppelingen.openTasks(stopped)).isEmpty();
    }

    @Test
    void ofAGuestWhoIsNoLongerThereNothingNewIsWrittenDown() {
        Koppeling trial = trial();
        koppelingen.guest(trial, Stage.STOPPED);
        var promise = new WhatIf.Note(Ids.next(), "Als het te druk is, dan gaan we even weg.", Side.PLACE, true);

        for (ThrowingCallable work : List.<ThrowingCallable>of(
                () -> koppelingen.contact(trial, ContactKind.TALK),
                () -> koppelingen.says(trial, Side.PLACE, true, Act.OF_STAFF),
                () -> book.write((unit, moment) -> {
                    new Voices(unit, moment).agree(trial.id(), promise);
                    return true;
                }))) {
            Refusal refused = refused(work);
            assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
            assertThat(refused.sentence()).startsWith("Deze gast doet niet meer mee.");
        }
        assertThat(koppelingen.openTasks(trial)).isEmpty();
    }

    @Test
    void aGuestWhoIsNoLongerThereWishesNothingNew() {
        Guest joep = book.guest("Joep");
        Wish wood = koppelingen.wish(joep, "iets met hout");
        Guest gone = book.step(joep, Stage.STOPPED);
        var other = new Wish.Note(Ids.next(), "meezingen", WishKind.DO, null);

        for (ThrowingCallable work : List.<ThrowingCallable>of(
                () -> koppelingen.wish(gone, "meezingen"),
                () -> book.write((unit, moment) -> Wishes.answer(unit, gone, wood.id(), true)),
                () -> book.write((unit, moment) -> Wishes.change(unit, gone, wood.id(), wood.version(), other)),
                () -> book.write((unit, moment) -> {
                    Wishes.remove(unit, gone, wood.id());
                    return true;
                }))) {
            assertThat(refused(work).code()).isEqualTo(ErrorCode.CONDITION);
        }
        assertThat(book.<List<Wish>>read(reader -> Wishes.of(reader, gone.id())))
                .containsExactly(wood);
    }
}
