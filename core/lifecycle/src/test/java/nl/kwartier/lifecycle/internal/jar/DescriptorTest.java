package nl.kwartier.lifecycle.internal.jar;

import static nl.kwartier.api.DataLabel.CONTACT;
import static nl.kwartier.api.DataLabel.PERSON;
import static nl.kwartier.api.DataLabel.PLACE;
import static nl.kwartier.api.Purpose.EXECUTION;
import static nl.kwartier.api.Purpose.PLANNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.VersionRange;

class DescriptorTest {
    private final Attributes manifest = new Attributes();

    DescriptorTest() {
        header("Bundle-SymbolicName", "nl.kwartier.plugin.samen");
        header("Bundle-Version", "1.0.0");
        header("Kwartier-Programma", "samen");
        header("Kwartier-Titel", "Samen eten");
    }

    @Test
    void whatACatalogueShowsComesFromTheCapability() throws Unfit {
        header("Bundle-Vendor", "Buurtsoftware");
        header(
                "Provide-Capability",
                "osgi.service;objectClass:List<String>=\"nl.kwartier.spi.Programme\";uses:=\"nl.kwartier.spi\","
                        + "nl.kwartier.programma;nl.kwartier.programma=samen;titel=Eettafel;"
                        + "uitleg=\"Wie wil, eet mee. Ook in de buurt; ook alleen.\";icoon=tools-kitchen-2");

        var descriptor = Descriptor.of(manifest);

        assertThat(descriptor.title()).isEqualTo("Eettafel");
        assertThat(descriptor.about()).isEqualTo("Wie wil, eet mee. Ook in de buurt; ook alleen.");
        assertThat(descriptor.icon()).isEqualTo("tools-kitchen-2");
        assertThat(descriptor.vendor()).isEqualTo("Buurtsoftware");
    }

    @Test
    void whatItAsksIsReadPerPurpose() throws Unfit {
        header(
                "Kwartier-Vraagt",
                "UITVOERING;labels=\"PERSOON,CONTACT\";waarom=\"Om te bellen, als iemand niet komt.\","
                        + "PLANNING;labels=PLEK;waarom=\"Om een plek te vinden.\"");

        assertThat(Descriptor.of(manifest).terms().asks())
                .containsExactly(
                        new Ask(EXECUTION, Set.of(PERSON, CONTACT), "Om te bellen, als iemand niet komt."),
                        new Ask(PLANNING, Set.of(PLACE), "Om een plek te vinden."));
    }

    @Test
    void rolesAndPeriodsAndTheRegisterAreRead() throws Unfit {
        header("Kwartier-Rollen", "kok;naam=Kok,gastvrouw;naam=\"Gastvrouw of gastheer\"");
        header(
                "Kwartier-Bewaren",
                "P1Y;wat=\"Wie mee-at\";waarom=\"Dat is genoeg.\",P1Y;wat=Menu;waarom=\"Om te leren.\"");
        header("Kwartier-Verwerking", "register;doel=a;grondslag=b;wie=c;wat=d;ontvangers=e");

        var terms = Descriptor.of(manifest).terms();

        assertThat(terms.roles())
                .containsExactly(
                        new DeclaredRole("kok", "Kok"), new DeclaredRole("gastvrouw", "Gastvrouw of gastheer"));
        assertThat(terms.keeps())
                .containsExactly(
                        new Keeping("Wie mee-at", Period.ofYears(1), "Dat is genoeg."),
                        new Keeping("Menu", Period.ofYears(1), "Om te leren."));
        assertThat(terms.processing()).isEqualTo(new Processing("a", "b", "c", "d", "e"));
    }

    @Test
    void whatItNeedsIsReadFromTheHeadersOfTheFramework() throws Unfit {
        header("Import-Package", "gg.jte;version=\"[3.2,4)\",nl.kwartier.api;version=\"[1.0,2)\",nl.kwartier.spi");
        header(
                "Require-Capability",
                "osgi.service;filter:=\"(objectClass=nl.kwartier.api.store.Store)\";effective:=active,"
                        + "osgi.service;filter:=\"(objectClass=java.time.Clock)\";effective:=active,"
                        + "osgi.service;filter:=\"(objectClass=nl.kwartier.maatjes.Maatjes)\";resolution:=optional,"
                        + "osgi.service;filter:=\"(objectClass=nl.kwartier.kaart.Kaart)\",osgi.ee;filter:=\"(osgi.ee=JavaSE)\"");

        assertThat(Descriptor.of(manifest).needs())
                .isEqualTo(new Needs(
                        List.of(
                                new ApiRange("nl.kwartier.api", new VersionRange("[1.0,2)")),
                                new ApiRange("nl.kwartier.spi", new VersionRange("0"))),
                        List.of(
                                new ServiceNeed("nl.kwartier.kaart.Kaart", false),
                                new ServiceNeed("nl.kwartier.maatjes.Maatjes", true))));
    }

    @Test
    void whoAsksForNetworksToDecideIsRefused() {
        header("Kwartier-Vraagt", "BESLUIT;labels=\"PERSOON,NETWERK\";waarom=\"Om te zien wie kan helpen.\"");

        var reason = refusal().reason();

        assertThat(reason.code()).isEqualTo("KW-NETWERKMUUR");
        assertThat(reason.cause()).contains("mag nooit tegen hem worden gebruikt");
    }

    @Test
    void networksForAnotherPurposeAndDecidingWithOtherDataAreNoFault() throws Unfit {
        header(
                "Kwartier-Vraagt",
                "UITVOERING;labels=NETWERK;waarom=\"Om een kring te maken.\",BESLUIT;labels=PERSOON;waarom=\"Om te kiezen.\"");

        assertThat(Descriptor.of(manifest).terms().asks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kwartier-Vraagt     | ZOMAAR;labels=PLEK;waarom=Daarom            | KW-PROGRAMMA-DOEL",
                "Kwartier-Vraagt     | PLANNING;labels=ALLES;waarom=Daarom         | KW-PROGRAMMA-GEGEVENS",
                "Kwartier-Vraagt     | PLANNING;waarom=Daarom                      | KW-PROGRAMMA-GEGEVENS",
                "Kwartier-Vraagt     | PLANNING;labels=PLEK                        | KW-PROGRAMMA-WAAROM",
                "Kwartier-Vraagt     | PLANNING;labels=PLEK;waarom=<i>Daarom</i>   | KW-PROGRAMMA-WAAROM",
                "Kwartier-Rollen     | Kok;naam=Kok                                | KW-PROGRAMMA-ROLLEN",
                "Kwartier-Rollen     | kok                                         | KW-PROGRAMMA-ROLLEN",
                "Kwartier-Bewaren    | een jaar;wat=Menu;waarom=Daarom             | KW-PROGRAMMA-BEWAREN",
                "Kwartier-Bewaren    | P0D;wat=Menu;waarom=Daarom                  | KW-PROGRAMMA-BEWAREN",
                "Kwartier-Bewaren    | P1Y;waarom=Daarom                           | KW-PROGRAMMA-BEWAREN",
                "Kwartier-Verwerking | register;doel=a;grondslag=b;wie=c;wat=d     | KW-PROGRAMMA-VERWERKING",
                "Kwartier-Icoon      | ../../x                                     | KW-PROGRAMMA-ICOON",
                "Bundle-Vendor       | <b>Ik</b>                                   | KW-PROGRAMMA-MAKER",
                "Kwartier-Vraagt     | PLANNING;labels=\"PLEK                      | KW-PROGRAMMA-BESCHRIJVING",
                "Import-Package      | nl.kwartier.api;version=\"[2,1\"            | KW-PROGRAMMA-BESCHRIJVING",
            })
    void eachFaultHasItsOwnSentence(String header, String value, String code) {
        header(header, value);

        assertThat(refusal().reason().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kwartier-Vraagt", "Kwartier-Rollen", "Kwartier-Bewaren", "Kwartier-Verwerking"})
    void whateverStandsInAHeaderItIsReadOrRefused(String header) {
        for (String text :
                new String[] {";", ",", "=", ";=", "\"", "a;b;c", "a;:=;,", "\\", "a=\"\\\"", ",,,", "P1Y;wat=\"\\"}) {
            header(header, text);
            try {
                assertThat(Descriptor.of(manifest).id()).isEqualTo("samen");
            } catch (Unfit unfit) {
                assertThat(unfit.reason().cause()).isNotBlank();
            }
        }
    }

    @Test
    void whatALaterVersionAsksMoreIsTold() throws Unfit {
        header("Kwartier-Vraagt", "PLANNING;labels=PLEK;waarom=Eerst");
        Terms earlier = Descriptor.of(manifest).terms();
        header(
                "Kwartier-Vraagt",
                "PLANNING;labels=\"PLEK,CONTACT\";waarom=Nu,UITVOERING;labels=PLEK;waarom=Ook,PLANNING;labels=PLEK;waarom=Weer");
        Terms later = Descriptor.of(manifest).terms();

        assertThat(later.beyond(earlier))
                .containsExactly(new Ask(PLANNING, Set.of(CONTACT), "Nu"), new Ask(EXECUTION, Set.of(PLACE), "Ook"));
        assertThat(earlier.beyond(later)).isEmpty();
    }

    private void header(String name, String value) {
        manifest.putValue(name, value);
    }

    private Unfit refusal() {
        return catchThrowableOfType(Unfit.class, () -> Descriptor.of(manifest));
    }
}
