package nl.kwartier.community.internal.residents;

import static nl.kwartier.community.internal.Town.FATIMA;
import static nl.kwartier.community.internal.Town.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.community.Revision;
import nl.kwartier.community.internal.DutchTime;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Callers;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class ResidentRegisterTest {
    @RegisterExtension
    final TownExtension extension;

    private Town town;
    private ResidentRegister residents;

    ResidentRegisterTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void anEmptyTown() {
        town = extension.town();
        residents = town.residents;
    }

    @Test
    void allThatIsKnownComesBackAsItWasKept() {
        var details = everything();

        var added = residents.add(FATIMA, ResidentId.next(), details);

        assertThat(residents.get(FATIMA, added.id())).isEqualTo(added);
        assertThat(added.details()).isEqualTo(details);
        assertThat(added.version()).isEqualTo(1);
        assertThat(added.changedBy()).isEqualTo("Fatima Yılmaz");
    }

    @Test
    void awkwardNamesAreKeptToTheLetter() {
        for (String surname :
                List.of("O'Brien-d'Été", "Ğ😀 %_\\\"", "王", "x".repeat(200), "'); DROP TABLE resident;--")) {
            var added = town.lives(null, null, surname);

            assertThat(residents.get(FATIMA, added.id()).details().name().surname())
                    .isEqualTo(surname);
        }
    }

    @Test
    void aSecondSaveOfTheSameFormAddsNobody() {
        var id = ResidentId.next();
        residents.add(FATIMA, id, everything());
        residents.add(FATIMA, id, everything());

        assertThat(residents.list(FATIMA, null, null, 50).items()).hasSize(1);
        assertThat(residents.count(FATIMA)).isEqualTo(1);
    }

    @Test
    void somebodyWhoIsNotThereIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> residents.get(FATIMA, ResidentId.next()))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
                    assertThat(refusal.sentence()).startsWith("Deze inwoner bestaat niet");
                });
    }

    @Test
    void aChangeGivesTheNextVersionAndKeepsTheOld() {
        var first = town.lives("Anna", null, "Dijk");
        var second = residents.change(FATIMA, first.id(), 1, ResidentDetails.named(name("Anna", "van", "Dijk")));

        assertThat(second.version()).isEqualTo(2);
        assertThat(residents.history(FATIMA, first.id()))
                .extracting(Revision::version)
                .containsExactly(2L, 1L);
        assertThat(residents.history(FATIMA, first.id()).get(1).details()).isEqualTo(first.details());
        assertThat(residents.history(FATIMA, first.id()).get(1).at()).isEqualTo(first.changedAt());
    }

    @Test
    void theSameDetailsAreNoChangeWhateverTheVersion() {
        var anna = town.lives("Anna", null, "Dijk");

        assertThat(residents.change(FATIMA, anna.id(), 1, anna.details())).isEqualTo(anna);
        assertThat(residents.change(FATIMA, anna.id(), 7, anna.details())).isEqualTo(anna);
        assertThat(residents.history(FATIMA, anna.id())).hasSize(1);
    }

    @Test
    void whoChangesAnOldVersionSeesBoth() {
        var anna = town.lives("Anna", null, "Dijk");
        residents.change(FATIMA, anna.id(), 1, ResidentDetails.named(name("Anna", null, "Dijkstra")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> residents.change(FATIMA, anna.id(), 1, ResidentDetails.named(name("Ans", null, "Dijk"))))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                    assertThat(refusal.sentence()).startsWith("Fatima Yılmaz heeft deze inwoner intussen gewijzigd");
                    assertThat(refusal.details())
                            .containsEntry("versie", 2L)
                            .containsEntry("gewijzigdDoor", "Fatima Yılmaz");
                    assertThat(refusal.details().get("huidig"))
                            .asInstanceOf(MAP)
                            .containsEntry("achternaam", "Dijkstra")
                            .containsEntry("straat", null)
                            .containsEntry("geheimAdres", false)
                            .containsEntry("bereikbaar", List.of());
                    assertThat(refusal.details().get("ingevuld"))
                            .asInstanceOf(MAP)
                            .containsEntry("voornamen", "Ans");
                });
        assertThat(residents.get(FATIMA, anna.id()).displayName()).isEqualTo("Anna Dijkstra");
    }

    @Test
    void whoIsRemovedIsFoundByIdOnly() {
        var anna = town.lives("Anna", null, "Dijk");

        residents.remove(FATIMA, anna.id(), 1);
        residents.remove(FATIMA, anna.id(), 1);

        assertThat(residents.get(FATIMA, anna.id()).removed()).isTrue();
        assertThat(residents.get(FATIMA, anna.id()).version()).isEqualTo(2);
        assertThat(residents.list(FATIMA, null, null, 50).items()).isEmpty();
        assertThat(town.found("Anna Dijk")).isEmpty();
        assertThat(residents.count(FATIMA)).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> residents.change(FATIMA, anna.id(), 2, everything()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void removingAnOldVersionIsRefused() {
        var anna = town.lives("Anna", null, "Dijk");
        residents.change(FATIMA, anna.id(), 1, everything());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> residents.remove(FATIMA, anna.id(), 1))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION));
    }

    @Test
    void theListGoesBySurnameWithoutPrefixThenFirstName() {
        town.lives("Bea", "van den", "Jong");
        town.lives("Änne", "de", "Jong");
        town.lives("Cor", null, "Jong Baks");
        town.lives("Dirk", null, "Jongbloed");
        town.lives("Éva", null, "Ijsbrand");
        town.lives("Fons", null, "Çelik");

        assertThat(names(residents.list(FATIMA, null, null, 50).items()))
                .containsExactly(
                        "Fons Çelik",
                        "Éva Ijsbrand",
                        "Änne de Jong",
                        "Bea van den Jong",
                        "Cor Jong Baks",
                        "Dirk Jongbloed");
    }

    @Test
    void aListReadInPartsHoldsEverybodyOnceAlsoWhenNamesAreAlike() {
        IntStream.range(0, 23).forEach(i -> town.lives(i % 2 == 0 ? "Jan" : "Jan" + i, null, "Vries"));
        var all = names(residents.list(FATIMA, null, null, 200).items());

        var parts = new ArrayList<Resident>();
        String cursor = null;
        do {
            var part = residents.list(FATIMA, null, cursor, 5);
            parts.addAll(part.items());
            cursor = part.next();
            assertThat(cursor == null ? "" : cursor)
                    .doesNotContainIgnoringCase("vries")
                    .hasSizeLessThan(30);
        } while (cursor != null);

        assertThat(names(parts)).isEqualTo(all).hasSize(23);
        assertThat(parts).extracting(Resident::id).doesNotHaveDuplicates();
    }

    @Test
    void aCursorOfSomebodyElsesMakingIsRefusedWithASentence() {
        for (String cursor : List.of("", "x", "!!", "AAAA", "x".repeat(500))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> residents.list(FATIMA, null, cursor, 50))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD));
        }
    }

    @Test
    void aListOfANeighbourhoodHoldsItsResidentsAlone() {
        town.lives("Anna", null, "Dijk");
        residents.add(FATIMA, ResidentId.next(), everything());

        assertThat(names(residents.list(FATIMA, "BU9999AB01", null, 50).items()))
                .containsExactly("Ngozi Okafor-de Wit");
        assertThat(residents.list(FATIMA, "BU0000", null, 50).items()).isEmpty();
    }

    @Test
    void thoseWhoDiedOrLeftAreNotCounted() {
        town.lives("Anna", null, "Dijk");
        residents.add(FATIMA, ResidentId.next(), everything());
        residents.add(FATIMA, ResidentId.next(), with(null, LocalDate.of(2020, 1, 1), "BU9999AB01", false));
        residents.add(FATIMA, ResidentId.next(), with(null, DutchTime.today().plusDays(3), "BU9999AB01", false));
        residents.add(FATIMA, ResidentId.next(), with(new PartialDate("2020"), null, "BU9999AB01", false));

        assertThat(residents.count(FATIMA)).isEqualTo(3);
    }

    @Test
    void everybodyWhoIsHandedOutIsNoted() {
        var anna = town.lives("Anna", null, "Dijk");
        var ben = town.lives("Ben", null, "Aa");
        var ids = List.of(anna.id().value(), ben.id().value());

        assertThat(seen(caller -> residents.get(caller, anna.id())))
                .containsExactly(anna.id().value());
        assertThat(seen(caller -> residents.get(caller, List.of(anna.id(), ben.id(), ResidentId.next()))))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(seen(caller -> residents.list(caller, null, null, 1)))
                .containsExactly(ben.id().value());
        assertThat(seen(caller -> residents.search(caller, "dijk", 20)))
                .containsExactly(anna.id().value());
        assertThat(seen(caller -> residents.history(caller, ben.id())))
                .containsExactly(ben.id().value());
        assertThat(seen(caller -> residents.count(caller))).isEmpty();
    }

    private static Iterable<String> seen(Consumer<Caller> work) {
        var caller = Callers.fatima("inwoner bekijken");
        work.accept(caller);
        return caller.takeSeen();
    }

    private static List<String> names(List<Resident> residents) {
        return residents.stream().map(Resident::displayName).toList();
    }

    private static ResidentDetails everything() {
        return with(null, null, "BU9999AB01", true);
    }

    static ResidentDetails with(PartialDate died, LocalDate movedAway, String neighbourhood, boolean secret) {
        return new ResidentDetails(
                new PersonName("Ngozi Amaka", "Ngozi", null, "Okafor", "de", "Wit", NameUse.PARTNER_LAST),
                new PartialDate("1968-03"),
                died,
                movedAway,
                List.of("Igbo", "Nederlands"),
                new Reach(List.of(Reach.Way.VISIT, Reach.Way.LETTER), "06 12345678", "ngozi@example.org", "na 10 uur"),
                new Address("Lijsterhof", "12-a", new Postcode("8993 AB"), "Kwartierstad"),
                neighbourhood,
                secret,
                "zegt liever “Ngozi” 😀");
    }
}
