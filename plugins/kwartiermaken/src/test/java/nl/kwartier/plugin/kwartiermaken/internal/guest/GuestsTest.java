package nl.kwartier.plugin.kwartiermaken.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.Task;
import nl.kwartier.plugin.kwartiermaken.internal.BoardExtension;
import nl.kwartier.plugin.kwartiermaken.internal.GuestBook;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules 14 and 15. */
@EachDatabase
class GuestsTest {
    private static final Colleague YOUSSEF = GuestBook.YOUSSEF;
    private static final Colleague FATMA = GuestBook.FATMA;

    @RegisterExtension
    final BoardExtension board;

    private final GuestBook book;

    GuestsTest(Database database) {
        board = new BoardExtension(database);
        book = new GuestBook(board);
    }

    @Test
    void aGuestIsCalledAsTheGuestWishesAndHasOneKwartiermaker() {
        Guest joep = book.guest("Joep");

        book.give(joep, FATMA);

        Guest now = book.now(joep);
        assertThat(now.called()).isEqualTo("Joep");
        assertThat(now.details().way()).isEqualTo(ContactWay.CALL);
        assertThat(book.kwartiermaker(now))
                .get()
                .satisfies(holder -> assertThat(holder.person()).isEqualTo("Fatma de Boer"));
    }

    @Test
    void twoWhoCorrectHowAGuestIsCalledBothSeeBoth() {
        Guest joep = book.guest("Joep");
        var better = new Guest.Details("Joepie", ContactWay.VISIT);

        Guest now = book.write((unit, moment) -> Guests.change(unit, joep.id(), joep.version(), better));
        assertThat(now.details()).isEqualTo(better);

        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> book.write((unit, moment) -> Guests.change(unit, joep.id(), joep.version(), joep.details())));
        assertThat(refused.code()).isEqualTo(ErrorCode.VERSION);
        assertThat(refused.details())
                .containsEntry("versie", 2L)
                .containsEntry("huidig", Map.of("aanspreeknaam", "Joepie", "contactwijze", "LANGSKOMEN"));
        assertThat(book.now(joep).details()).isEqualTo(better);
    }

    @Test
    void aGuestWithoutANameToBeCalledByIsRefused() {
        assertThat(catchThrowableOfType(nl.kwartier.api.InvalidValue.class, () -> new Guest.Details("  ", null)))
                .isNotNull();
    }

    @Test
    void theSameFormTwiceIsOneGuest() {
        var joep = board.resident("Joep");
        String id = Ids.next();

        Guest first = book.enrol(id, joep, YOUSSEF);
        Guest second = book.enrol(id, joep, YOUSSEF);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void somebodyWhoIsAGuestAlreadyIsRefused() {
        var joep = board.resident("Joep");
        Guest first = book.enrol(Ids.next(), joep, YOUSSEF);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> book.enrol(Ids.next(), joep, FATMA));

        assertThat(refused.code()).isEqualTo(ErrorCode.DUPLICATE);
        assertThat(refused.details()).containsEntry("id", first.id());
    }

    @Test
    void theTwentySixthGuestOfAKwartiermakerWaitsAndHearsSomethingWithinTenWorkingDays() {
        book.guests(25, YOUSSEF);

        Guest late = book.guest("Joep");

        assertThat(late.part().stage()).isEqualTo(Stage.WAITING);
        List<Task> tasks = book.tasks(late);
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(LocalDate.of(2026, 12, 8));
            assertThat(task.whom()).isEqualTo(ForWhom.role("coordinator"));
            assertThat(task.text()).doesNotContain("Joep");
        });
    }

    @Test
    void whoHasNoRoomTakesNobodyFromTheWaitingList() {
        book.guests(25, YOUSSEF);
        Guest late = book.guest("Joep");

        Refusal refused = catchThrowableOfType(Refusal.class, () -> begin(late));

        assertThat(refused.code()).isEqualTo(ErrorCode.CONDITION);
        assertThat(refused.details()).containsEntry("ontbreekt", List.of("ruimte bij een kwartiermaker"));
        assertThat(book.now(late)).isEqualTo(late);
    }

    @Test
    void anotherKwartiermakerWithRoomTakesSomebodyFromTheWaitingList() {
        book.guests(25, YOUSSEF);
        Guest late = book.guest("Joep");
        book.give(late, FATMA);

        begin(late);

        assertThat(book.now(late).part().stage()).isEqualTo(Stage.PARTICIPANT);
        assertThat(book.tasks(late)).extracting(Task::state).containsExactly(Task.State.LAPSED);
    }

    @Test
    void whoHasNoRoomTakesOverNobody() {
        book.guests(25, YOUSSEF);
        Guest selam = book.enrol(Ids.next(), board.resident("Selam"), FATMA);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> book.give(selam, YOUSSEF));

        assertThat(refused.sentence()).startsWith("Youssef Benali heeft al 25 gasten.");
    }

    @Test
    void aGuestWhoStoppedMakesRoom() {
        List<Guest> all = book.guests(25, YOUSSEF);
        book.step(all.get(0), Stage.STOPPED);

        assertThat(book.guest("Joep").part().stage()).isEqualTo(Stage.APPLIED);
    }

    private void begin(Guest guest) {
        book.write((unit, moment) -> book.register()
                .step(unit, moment, guest.id(), StepTo.by(guest.part().version(), Stage.PARTICIPANT)));
    }
}
