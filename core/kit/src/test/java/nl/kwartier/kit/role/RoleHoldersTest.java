package nl.kwartier.kit.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.util.List;
import java.util.Set;
import nl.kwartier.api.Ids;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.Subject;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class RoleHoldersTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Subject noord = Subject.group(Ids.next());

    RoleHoldersTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private void give(Subject subject, String role, String personId, Overlap overlap) {
        programme.write((unit, moment) -> {
            RoleHolders.give(unit, moment, subject, role, personId, "Mevrouw " + personId, overlap);
            return true;
        });
    }

    private void end(String role, String personId) {
        programme.write((unit, moment) -> {
            RoleHolders.end(unit, moment, noord, role, personId);
            return true;
        });
    }

    private List<RoleHolder> now() {
        return programme.read(reader -> RoleHolders.now(reader, noord));
    }

    @Test
    void whoeverComesNextTakesOverWhatOnePersonHas() {
        give(noord, "begeleider", "fatma", Overlap.ONE);
        programme.days(3);

        give(noord, "begeleider", "youssef", Overlap.ONE);

        assertThatList(now()).singleElement().satisfies(holder -> {
            assertThat(holder.personId()).isEqualTo("youssef");
            assertThat(holder.since()).isEqualTo(programme.today());
        });
    }

    @Test
    void severalPeopleMayHaveTheSameRoleEachOnce() {
        give(noord, "loper", "fatma", Overlap.MANY);
        give(noord, "loper", "youssef", Overlap.MANY);
        give(noord, "loper", "fatma", Overlap.MANY);

        assertThatList(now()).extracting(RoleHolder::personId).containsExactly("fatma", "youssef");
    }

    @Test
    void takingOverOneRoleLeavesOtherRolesAndOtherThingsAlone() {
        Subject zuid = Subject.group(Ids.next());
        give(noord, "begeleider", "fatma", Overlap.ONE);
        give(noord, "loper", "fatma", Overlap.ONE);
        give(zuid, "begeleider", "fatma", Overlap.ONE);

        give(noord, "begeleider", "youssef", Overlap.ONE);

        assertThatList(programme.read(reader -> RoleHolders.now(reader, List.of(noord.id(), zuid.id()))))
                .extracting(holder -> holder.role() + " " + holder.personId())
                .containsExactlyInAnyOrder("begeleider youssef", "loper fatma", "begeleider fatma");
    }

    @Test
    void whoLostARoleCanGetItAgain() {
        give(noord, "begeleider", "fatma", Overlap.ONE);
        end("begeleider", "fatma");
        assertThat(now()).isEmpty();

        give(noord, "begeleider", "fatma", Overlap.ONE);

        assertThat(now()).hasSize(1);
    }

    @Test
    void askingForNothingGivesNothing() {
        assertThatList(programme.read(reader -> RoleHolders.now(reader, List.of())))
                .isEmpty();
    }

    /** G11. */
    @Test
    void whatSomebodyHadWhoLeftIsWithoutOwner() {
        give(noord, "begeleider", "fatma", Overlap.ONE);
        give(noord, "loper", "youssef", Overlap.ONE);
        give(noord, "koffie", "youssef", Overlap.ONE);
        end("koffie", "youssef");

        assertThatList(programme.read(reader -> RoleHolders.withoutOwner(reader, Set.of("fatma"))))
                .extracting(RoleHolder::role)
                .containsExactly("loper");
        assertThatList(programme.read(reader -> RoleHolders.withoutOwner(reader, Set.of("fatma", "youssef"))))
                .isEmpty();
    }

    /** G11. */
    @Test
    void howeverMuchOthersHaveWhatIsWithoutOwnerIsFound() {
        programme.write((unit, moment) -> {
            for (int i = 0; i < 501; i++) {
                RoleHolders.give(
                        unit, moment, Subject.group(Ids.next()), "begeleider", "fatma", "Fatma de Boer", Overlap.ONE);
            }
            return true;
        });
        give(noord, "begeleider", "youssef", Overlap.ONE);

        assertThatList(programme.read(reader -> RoleHolders.withoutOwner(reader, Set.of("fatma"))))
                .extracting(RoleHolder::subject)
                .containsExactly(noord);
    }
}
