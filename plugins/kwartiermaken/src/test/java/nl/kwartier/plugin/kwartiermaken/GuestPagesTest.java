package nl.kwartier.plugin.kwartiermaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.kwartier.api.access.Role;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.Test;

/** What a kwartiermaker does on an ordinary day, in the console. */
@KwartierTest(demo = true)
class GuestPagesTest {
    private final Platform platform;
    private final Person sanne;

    GuestPagesTest(Platform platform) {
        this.platform = platform;
        this.sanne = platform.as("sanne", Role.STAFF);
    }

    private Screen guest(String name) {
        return sanne.open("/kwartiermaken/deelnemers").follow(name);
    }

    @Test
    void theListTellsWhoWantsWhatAndWhereAndWhenSomebodyLastTalked() {
        Screen list = sanne.open("/kwartiermaken").follow("Gasten");

        assertThat(list.rows())
                .filteredOn(row -> row.get("Naam").contains("Kuijt"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Wens", "iets met hout, liever niet te druk")
                        .containsEntry("Waar?", "Buurtwerkplaats De Schaaf")
                        .hasEntrySatisfying(
                                "Laatst gesproken", talked -> assertThat(talked).isNotEqualTo("Nog niet")));
    }

    @Test
    void somebodyComesToAPlaceInFourQuestionsAlsoWithoutAMaatje() {
        platform.town().resident("Anneke Proef");

        Screen found = sanne.open("/kwartiermaken/deelnemers")
                .follow("Aanmelden")
                .fill("Wie wilt u aanmelden?", "Anneke Proef")
                .press("Zoek");
        Screen page =
                found.follow("Anneke Proef").fill("Hoe wilt u heten?", "Anneke").press("Meld aan");
        Screen wished = page.follow("Wens erbij")
                .fill("Wat wilt u graag?", "meezingen")
                .fill("Wat voor wens?", "Iets vieren")
                .press("Bewaren");

        Screen first = wished.follow("Nieuwe koppeling");
        assertThat(first.text())
                .contains("Wat wilt u graag?", "Welke plek past?", "Wie gaat mee?", "Wat spreken we af?");
        Screen third = first.follow("‘meezingen’").follow("Koor Zuiderklank, repetitieruimte");
        assertThat(third.text()).contains("Nu niet beschikbaar");
        Screen made = third.follow("Ga verder")
                .fill("Hoe vaak komt u?", "elke donderdag")
                .fill("Wat als het moeilijk wordt?", "Als het te veel wordt, dan ga ik even naar buiten")
                .press("Stel voor");

        assertThat(made.heading()).isEqualTo("Anneke bij Koor Zuiderklank, repetitieruimte");
        assertThat(made.text()).contains("Voorstel", "elke donderdag", "Als het te veel wordt");
        Screen yes = made.follow("De gast zegt ja").press("Zet deze stap");
        assertThat(yes.text()).contains("Kennismaken", "Volgende keer bellen", "Vraag hoe het gaat, na 2 weken");
        assertThat(yes.text()).contains("een bezoek samen");
    }

    @Test
    void aWelcomeCardHoldsNoSurname() {
        Screen card = guest("Joep Kuijt").follow("Buurtwerkplaats De Schaaf").follow("Welkomkaart");

        assertThat(card.html()).doesNotContain("Kuijt", "Benali");
        assertThat(card.text())
                .contains("Welkom, Joep", "De Schaaf", "Rustig uur: di 9–11", "Henk", "buiten een rondje lopen");
    }

    @Test
    void bothVoicesStandBesideEachOther() {
        Screen koppeling = guest("Selam Tesfay").follow("Koor Zuiderklank, repetitieruimte");

        assertThat(koppeling.text()).contains("gast: 4 van 5 · plek: 5 van 5").doesNotContain("4,5", "gemiddeld");
    }

    @Test
    void whoWritesDownWhatThePlaceSaysAfterAColleagueDidSeesBoth() {
        Screen koppeling = guest("Selam Tesfay").follow("Koor Zuiderklank, repetitieruimte");
        Screen mine = koppeling.follow("Wil de plek door?");
        koppeling.follow("Wil de plek door?").fill("Wil de plek door?", "Nee").press("Bewaren");

        Screen both = mine.fill("Wil de plek door?", "Ja").press("Bewaren");

        assertThat(both.status()).isEqualTo(412);
        assertThat(both.text()).contains("Sanne", "staan nu op ‘Op proef’");
        assertThat(both.rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("U vulde in", "Ja").containsEntry("Nu staat er", "Nee"));
    }

    @Test
    void whatWasWrittenDownWrongIsPutRight() {
        Screen called = guest("Shabnam Ahmadi")
                .follow("‘Nederlands praten zonder les’")
                .fill("Wat wilt u graag?", "Nederlands praten, maar geen les")
                .press("Bewaren");
        assertThat(called.text()).contains("Nederlands praten, maar geen les").doesNotContain("zonder les");

        Screen gone = called.follow("‘koken met anderen’").press("Haal deze wens weg");
        assertThat(gone.text()).contains("De wens is weggehaald.").doesNotContain("koken met anderen");

        Screen often = guest("Selam Tesfay")
                .follow("Koor Zuiderklank, repetitieruimte")
                .follow("Wijzig")
                .fill("Hoe vaak komt de gast?", "elke week")
                .press("Bewaren");
        assertThat(often.text()).contains("elke week");
    }

    @Test
    void theListOfTasksTellsAboutWhomEachOneIs() {
        Screen tasks = sanne.open("/kwartiermaken/taken?van=iedereen");

        assertThat(tasks.text())
                .contains("Vraag hoe het gaat, na 3 maanden", "Selam Tesfay · Spreek de gast en de plek.");
    }

    @Test
    void howItGoesIsAskedOfBothAndNeitherHasToAnswer() {
        Screen koppeling = guest("Selam Tesfay").follow("Koor Zuiderklank, repetitieruimte");

        Screen told = koppeling
                .follow("Hoe gaat het?")
                .fill("Wat was het?", "Alleen gesproken")
                .fill("Hoe vindt de gast het?", "3")
                .fill("Wat wilt u onthouden?", "De bus rijdt niet meer.")
                .press("Bewaren");

        assertThat(told.text()).contains("gast: 3 van 5 · De bus rijdt niet meer.");
    }

    @Test
    void aPlaceTellsWhoComesByTheNamesToCallThemBy() {
        Screen coming = sanne.open("/kwartiermaken")
                .follow("Koor Zuiderklank, repetitieruimte")
                .follow("Wie komt hier?");

        assertThat(coming.text()).contains("Selam", "Op proef").doesNotContain("Tesfay");
        assertThat(coming.follow("Selam").heading()).isEqualTo("Selam bij Koor Zuiderklank, repetitieruimte");
    }

    @Test
    void joepCameToDeSchaafForTheWoodAndAfterFiveMonthsComesAlone() {
        Screen koppeling = guest("Joep Kuijt").follow("Buurtwerkplaats De Schaaf");

        assertThat(koppeling.text())
                .contains(
                        "Zelfstandig sinds",
                        "‘iets met hout, liever niet te druk’",
                        "dan ga ik buiten een rondje lopen");
    }

    @Test
    void aCanteenThatSaidNoThreeTimesGetsATalkAndPreparesItself() {
        Screen canteen = sanne.open("/kwartiermaken").follow("Sportkantine De Kade");
        assertThat(canteen.text()).contains("Deze plek zei drie keer nee in een half jaar.");

        Screen talked = canteen.press("Ga in gesprek")
                .follow("Gesprek opschrijven")
                .fill("Met wie sprak u?", "de kantinecommissie")
                .fill("Waar ging het over?", "Een multiloog in de kantine, met 19 mensen.")
                .press("Bewaren");
        assertThat(talked.text()).doesNotContain("drie keer nee in een half jaar");

        assertThat(talked.press("Zet op voorbereid").text()).contains("Sportkantine De Kade is nu voorbereid.");
    }

    @Test
    void aWishComesTrueByTheWordOfTheGuest() {
        Screen told = guest("Selam Tesfay").press("Is vervuld");

        assertThat(told.text()).contains("vervuld");
        assertThat(told.press("Toch niet").text()).contains("nog niet vervuld");
    }

    @Test
    void whoStopsAWaitAYearLaterIsForgotten() {
        LocalDate today = platform.clock().today();
        Screen stopped = guest("Mimoun Ait Bella").follow("Stopt").press("Zet deze stap");
        String id = stopped.path().replaceAll(".*deelnemers/([^?/]*).*", "$1");
        String api = "/api/v1/kwartiermaken/deelnames/" + id;
        assertThat(sanne.api().get(api).text("aanspreeknaam")).isEqualTo("Mimoun");

        platform.clock().set(today.plusYears(1).plusDays(1));
        sanne.open("/kwartiermaken/deelnemers");

        assertThat(sanne.api().get(api).text("aanspreeknaam")).isEqualTo("Een gast");
        assertThat(sanne.api().get(api).text("inwonerId")).isEqualTo(id);
        platform.clock().set(today);
    }

    @Test
    void aColleagueWhoBelongsToAPlaceLeavesTheTalkToSomebodyElseUnlessAnotherSigns() {
        Screen place = sanne.open("/kwartiermaken").follow("Zelfregiecentrum De Spil");
        Screen noted = place.follow("Hoort een collega zelf bij deze plek?")
                .follow("Schrijf op")
                .fill("Welk eigen belang?", "zit in het bestuur")
                .press("Bewaren");
        assertThat(noted.text()).contains("Sanne", "zit in het bestuur").doesNotContain("Kan toch", "Voorbij");

        Screen refused = sanne.open(place.path())
                .follow("Gesprek opschrijven")
                .fill("Met wie sprak u?", "Bep")
                .press("Bewaren");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("zit in het bestuur");

        Person omar = platform.as("omar", Role.STAFF);
        omar.open(place.path())
                .follow("Hoort een collega zelf bij deze plek?")
                .follow("Kan toch")
                .fill("Waarom kan het toch?", "Ik praat mee.")
                .press("Teken hiervoor");
        assertThat(sanne.open(place.path())
                        .follow("Gesprek opschrijven")
                        .fill("Met wie sprak u?", "Bep")
                        .press("Bewaren")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aKwartiermakerWithoutRoomTakesNobodyOver() {
        for (int i = 1; i <= 25; i++) {
            String name = "Gast Nummer" + i;
            var resident = platform.town().resident(name);
            assertThat(sanne.api()
                            .post(
                                    "/api/v1/kwartiermaken/deelnames",
                                    Map.of(
                                            "inwonerId",
                                            resident.id().value(),
                                            "aanspreeknaam",
                                            "Gast",
                                            "kwartiermakerId",
                                            platform.as("petra", Role.STAFF).id(),
                                            "bewijs",
                                            "GESPREK"))
                            .status())
                    .isEqualTo(201);
        }

        Screen refused = guest("Shabnam Ahmadi")
                .follow("Wie doet wat?")
                .follow("Geef een rol")
                .fill("Welke rol?", "Kwartiermaker")
                .fill("Welke collega?", "Petra")
                .press("Bewaren");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Petra heeft al 25 gasten.");
    }
}
