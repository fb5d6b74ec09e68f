package nl.kwartier.kit.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class AgreementsTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Subject joep = Subject.participation(Ids.next());
    private final String resident = Ids.next();

    AgreementsTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private Agreement promise(Side side, @Nullable LocalDate before) {
        return make(Ids.next(), new Agreement.Details(side, "Fatma", "Belt over het bankje", before));
    }

    private Agreement make(String id, Agreement.Details details) {
        return programme.write((unit, moment) -> Agreements.make(
                unit, moment, id, joep, details, new Agreements.About(resident, "/wandelgroep/deelnemers/1")));
    }

    private Agreement answer(Agreement agreement, AgreementState state) {
        return programme.write((unit, moment) ->
                Agreements.answer(unit, moment, joep, agreement.id(), agreement.version(), state, resident));
    }

    private List<Task> open() {
        return programme.read(reader -> Tasks.open(reader, null, LocalDate.of(2030, 1, 1), 50));
    }

    @Test
    void whatIsPromisedBeforeADayIsAskedAboutOnThatDay() {
        LocalDate friday = programme.today().plusDays(3);

        var agreement = promise(Side.ORGANISATION, friday);

        assertThat(agreement.state()).isEqualTo(AgreementState.OPEN);
        assertThatList(open()).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(friday);
            assertThat(task.text()).isEqualTo("Is deze afspraak nagekomen?");
            assertThat(task.about()).isEqualTo("De gemeente of een organisatie beloofde iets.");
            assertThat(task.resident()).isEqualTo(resident);
        });
    }

    @Test
    void withoutALastDayNobodyIsReminded() {
        promise(Side.RESIDENT, null);

        assertThat(open()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceMakesOneAgreement() {
        String id = Ids.next();
        var details = new Agreement.Details(Side.RESIDENT, "Joep", "Neemt soep mee", programme.today());
        make(id, details);
        make(id, details);

        assertThatList(programme.read(reader -> Agreements.about(reader, joep))).hasSize(1);
        assertThat(open()).hasSize(1);
    }

    @Test
    void aPromiseThatWasKeptLateIsKept() {
        var agreement = promise(Side.ORGANISATION, programme.today());
        assertThat(agreement.late(programme.today())).isFalse();
        programme.days(1);
        assertThat(agreement.late(programme.today())).isTrue();
        var broken = answer(agreement, AgreementState.BROKEN);
        programme.days(3);

        var kept = answer(broken, AgreementState.KEPT);

        assertThat(kept.late(programme.today())).isFalse();
        assertThat(kept.answeredOn()).isEqualTo(programme.today());
        assertThat(kept.version()).isEqualTo(3);
        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasAgreedOtherwiseRemindsOfTheNewPromiseOnly() {
        var first = promise(Side.RESIDENT, programme.today().plusDays(3));
        var second = promise(Side.RESIDENT, programme.today().plusDays(30));

        var revised = answer(first, AgreementState.REVISED);

        assertThat(revised.late(programme.today().plusDays(4))).isFalse();
        assertThatList(open())
                .extracting(Task::due)
                .containsExactly(programme.today().plusDays(30));
        assertThatList(programme.read(reader -> Agreements.about(reader, joep))).containsExactly(revised, second);
    }

    @Test
    void aPromiseThatIsOpenAgainIsRemindedOfAgain() {
        var agreement = promise(Side.ORGANISATION, programme.today().plusDays(3));
        var kept = answer(agreement, AgreementState.KEPT);

        var again = answer(kept, AgreementState.OPEN);

        assertThat(again.answeredOn()).isNull();
        assertThatList(open())
                .extracting(Task::due)
                .containsExactly(programme.today().plusDays(3));
    }

    /** G12. */
    @Test
    void whoSawAnOlderVersionIsToldWhatIsThereNow() {
        var seen = promise(Side.RESIDENT, null);
        answer(seen, AgreementState.KEPT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(seen, AgreementState.BROKEN))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                    assertThat(refusal.details())
                            .extractingByKey("huidig")
                            .asString()
                            .contains("NAGEKOMEN");
                });
    }

    @Test
    void anAgreementSaysWhoAndWhat() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Agreement.Details(Side.RESIDENT, "", "Soep", null))
                .withMessage("Vul wie het doet in.");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Agreement.Details(Side.RESIDENT, "Joep", "x".repeat(301), null))
                .withMessageContaining("hoogstens 300 tekens");
    }

    @Test
    void anAgreementWithSomebodyElseIsNotThere() {
        var agreement = promise(Side.ORGANISATION, null);
        var bep = Subject.participation(Ids.next());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programme.write((unit, moment) -> Agreements.answer(
                        unit, moment, bep, agreement.id(), agreement.version(), AgreementState.KEPT, Ids.next())))
                .withMessageContaining("Deze afspraak")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatList(programme.read(reader -> Agreements.about(reader, joep))).containsExactly(agreement);
    }
}
