package nl.kwartier.community.internal.search;

import static nl.kwartier.community.internal.Town.FATIMA;
import static nl.kwartier.community.internal.Town.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class NameSearchTest {
    @RegisterExtension
    final TownExtension extension;

    private Town town;

    NameSearchTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void aStreetFullOfPeople() {
        town = extension.town();
        town.lives("Johanna Maria", "de", "Vries");
        town.lives("Jan", "de", "Vries");
        town.lives("Janneke", "de", "Vries");
        town.lives("Jan", "van", "Dijk");
        town.lives("Jan", null, "Vandenberg");
        town.lives("Mohamed", null, "El Amrani");
        town.lives("Sean", null, "O'Brien-d'Été");
        town.lives("Li", null, "Wáng");
        town.lives("Karin", null, "Meijer");
        town.residents.add(
                FATIMA,
                ResidentId.next(),
                ResidentDetails.named(
                        new PersonName("Ngozi", "Zizi", null, "Okafor", "van der", "Zijl", NameUse.PARTNER)));
    }

    @Test
    void wordsAreFoundInAnyOrderAndWithoutAccentsOrCase() {
        assertThat(town.found("vries jan de")).startsWith("Jan de Vries");
        assertThat(town.found("WANG li")).containsExactly("Li Wáng");
        assertThat(town.found("obrien")).containsExactly("Sean O'Brien-d'Été");
        assertThat(town.found("Brien")).containsExactly("Sean O'Brien-d'Été");
        assertThat(town.found("o'brien d'ete")).containsExactly("Sean O'Brien-d'Été");
    }

    @Test
    void everyNameOfSomebodyCounts() {
        for (String words : List.of("zizi zijl", "ngozi okafor", "van der zijl", "okafor van der zijl")) {
            assertThat(town.found(words)).as(words).containsExactly("Zizi van der Zijl");
        }
    }

    @Test
    void aHalfTypedLastWordNarrowsAndDoesNotLead() {
        assertThat(town.found("jan va")).containsExactly("Jan van Dijk", "Jan Vandenberg");
        assertThat(town.found("jan vr")).startsWith("Jan de Vries");
        assertThat(town.found("jan x")).isEmpty();
        assertThat(town.found("amra")).containsExactly("Mohamed El Amrani");
    }

    @Test
    void aWholeNameGoesBeforeALongerOne() {
        assertThat(town.found("de vries jan")).containsExactly("Jan de Vries", "Janneke de Vries");
    }

    @Test
    void aTypingErrorIsForgiven() {
        for (String words : List.of("wries", "vrieis", "vires", "vris jan", "janneke vriesd")) {
            assertThat(town.found(words)).as(words).anyMatch(name -> name.endsWith("de Vries"));
        }
        assertThat(town.found("mohammed amrany")).containsExactly("Mohamed El Amrani");
    }

    @Test
    void aNameIsFoundAsItSounds() {
        for (String words : List.of("meyer", "maier", "meier karin", "Meiijer")) {
            assertThat(town.found(words)).as(words).containsExactly("Karin Meijer");
        }
        assertThat(town.found("jan fries")).startsWith("Jan de Vries");
    }

    @Test
    void aDateOfBirthOrAnAddressNarrows() {
        born("Anna", "1951-03-09", "8993 AB", "12-a");
        born("Anna", "1951-03-10", "8993 AB", "14");
        born("Anna", "1951", "8994 AB", "12");

        assertThat(born("anna 9-3-1951")).containsExactly("1951-03-09");
        assertThat(born("anna 1951-03-09 dijk")).containsExactly("1951-03-09");
        assertThat(born("9-3-1951")).containsExactly("1951-03-09");
        assertThat(born("3-1951 anna")).containsExactlyInAnyOrder("1951-03-09", "1951-03-10");
        assertThat(born("1951 anna")).hasSize(3);
        assertThat(born("8993ab 12")).containsExactly("1951-03-09");
        assertThat(born("8993 AB 12a, dijk")).containsExactly("1951-03-09");
        assertThat(born("anna 8993 ab")).hasSize(2);
        assertThat(born("1951 de vries")).isEmpty();
        assertThat(born("8993ab 12 jansen")).isEmpty();
    }

    @Test
    void whatIsNoNameFindsNobodyAndNeverFails() {
        for (String words : List.of(
                "", "   ", "%", "_", "'", "\"", "\\", "😀", "%%% jan", "x".repeat(3000), "\u0000", "(", "32-13-2020")) {
            assertThat(town.found(words)).as(words).isNotNull();
        }
        assertThat(town.found("%")).isEmpty();
        assertThat(town.found("qqqqqq")).isEmpty();
    }

    @Test
    void aChangedNameIsFoundByTheNewNameAlone() {
        var jan = town.residents.search(FATIMA, "jan dijk", 5).get(0);

        town.residents.change(FATIMA, jan.id(), 1, ResidentDetails.named(name("Jan", "van", "Zwolle")));

        assertThat(town.found("zwolle")).containsExactly("Jan van Zwolle");
        assertThat(town.found("dijk jan")).isEmpty();
    }

    @Test
    void anotherNodeKnowsTheNewWordsAtItsNextSearch() {
        var other = extension.onAnotherNode();
        assertThat(other.found("zwolle")).isEmpty();

        town.lives("Truus", null, "Zwolle");

        assertThat(other.found("zwollle")).containsExactly("Truus Zwolle");
    }

    @Test
    void noMoreAreGivenThanAsked() {
        assertThat(town.residents.search(FATIMA, "jan", 2)).hasSize(2);
    }

    private void born(String first, String date, String postcode, String number) {
        town.residents.add(
                FATIMA,
                ResidentId.next(),
                new ResidentDetails(
                        name(first, "van", "Dijk"),
                        new PartialDate(date),
                        null,
                        null,
                        List.of(),
                        Reach.UNKNOWN,
                        new Address(null, number, new Postcode(postcode), null),
                        null,
                        false,
                        null));
    }

    private List<String> born(String words) {
        return town.residents.search(FATIMA, words, 20).stream()
                .map(Resident::details)
                .map(details -> String.valueOf(details.born()))
                .toList();
    }
}
