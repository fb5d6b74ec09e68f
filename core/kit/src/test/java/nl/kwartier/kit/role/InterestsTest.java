package nl.kwartier.kit.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.Subject;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** G14. */
@EachDatabase
class InterestsTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Subject noord = Subject.group(Ids.next());

    InterestsTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private String interestOfYoussef(String what) {
        String id = Ids.next();
        programme.write((unit, moment) -> {
            Interests.note(unit, moment, id, noord, "youssef", "Youssef Benali", what);
            return true;
        });
        return id;
    }

    private void allow(Caller by, String id, String why) {
        programme.writeAs(by, (unit, moment) -> {
            Interests.allow(unit, moment, id, why);
            return true;
        });
    }

    private void end(Caller by, String id) {
        programme.writeAs(by, (unit, moment) -> {
            Interests.end(unit, moment, id);
            return true;
        });
    }

    private void give(Subject subject) {
        programme.write((unit, moment) -> {
            RoleHolders.give(unit, moment, subject, "begeleider", "youssef", "Youssef Benali", Overlap.ONE);
            return true;
        });
    }

    private List<RoleHolder> holders(Subject subject) {
        return programme.read(reader -> RoleHolders.now(reader, subject));
    }

    @Test
    void whoHasAnInterestOfHisOwnGetsNoRole() {
        String interest = interestOfYoussef("zit in het bestuur van De Schaaf");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> give(noord))
                .withMessage("Youssef Benali heeft hier een eigen belang: zit in het bestuur van De Schaaf. Kies iemand"
                        + " anders, of laat een collega tekenen waarom het toch kan.")
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CONDITION);
                    assertThat(refusal.details()).containsEntry("belang", interest);
                });
        assertThat(holders(noord)).isEmpty();
    }

    @Test
    void somewhereElseTheInterestIsNone() {
        interestOfYoussef("zit in het bestuur");
        Subject zuid = Subject.group(Ids.next());

        give(zuid);

        assertThat(holders(zuid)).hasSize(1);
    }

    @Test
    void nobodySignsForHimself() {
        String interest = interestOfYoussef("zit in het bestuur");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> allow(ProgrammeExtension.youssef(), interest, "Dat kan best"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.RIGHT));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> give(noord));
    }

    @Test
    void whatSomebodyElseSignedForLetsThrough() {
        String interest = interestOfYoussef("zit in het bestuur");

        allow(ProgrammeExtension.fatma(), interest, "Hij beslist niet over geld");

        give(noord);
        assertThat(holders(noord)).hasSize(1);
        assertThatList(programme.read(reader -> Interests.in(reader, noord)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.allowedBy()).isEqualTo("Fatma de Boer");
                    assertThat(one.allowedWhy()).isEqualTo("Hij beslist niet over geld");
                });
    }

    @Test
    void eachInterestIsSignedForByItself() {
        allow(ProgrammeExtension.fatma(), interestOfYoussef("zit in het bestuur"), "Hij beslist niet over geld");
        interestOfYoussef("verhuurt de zaal");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> give(noord))
                .withMessageContaining("verhuurt de zaal");
    }

    @Test
    void signingSaysWhy() {
        String interest = interestOfYoussef("zit in het bestuur");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> allow(ProgrammeExtension.fatma(), interest, " "))
                .withMessage("Vul de reden in.");
    }

    @Test
    void anInterestThatIsOverBlocksNobody() {
        String interest = interestOfYoussef("zit in het bestuur");
        end(ProgrammeExtension.fatma(), interest);

        give(noord);

        assertThat(holders(noord)).hasSize(1);
        assertThatList(programme.read(reader -> Interests.in(reader, noord))).isEmpty();
    }

    @Test
    void nobodySaysThatHisOwnInterestIsOver() {
        String interest = interestOfYoussef("zit in het bestuur");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> end(ProgrammeExtension.youssef(), interest))
                .withMessage("U kunt niet zelf zeggen dat uw eigen belang voorbij is. Vraag het aan een collega.")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.RIGHT));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> give(noord));
    }

    @Test
    void whoFirstSaidThatAnInterestIsOverIsKept() {
        String interest = interestOfYoussef("zit in het bestuur");

        end(ProgrammeExtension.fatma(), interest);

        String said = programme.read(reader -> reader.first(
                        "SELECT ended_by, ended_by_id, ended_at FROM {kit_interest} WHERE id = ?",
                        row -> row.text("ended_by") + " " + row.text("ended_by_id") + " " + row.instant("ended_at"),
                        interest)
                .orElseThrow());
        assertThat(said).isEqualTo("Fatma de Boer fatma " + programme.now());
    }

    @Test
    void anInterestThatIsNotThereCannotBeOver() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> end(ProgrammeExtension.fatma(), Ids.next()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
