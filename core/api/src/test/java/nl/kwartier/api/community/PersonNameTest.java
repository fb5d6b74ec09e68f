package nl.kwartier.api.community;

import static nl.kwartier.api.community.TypedTextTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "OWN,Ngozi van Okafor",
        "PARTNER,Ngozi de Wit",
        "PARTNER_FIRST,Ngozi de Wit-van Okafor",
        "PARTNER_LAST,Ngozi van Okafor-de Wit"
    })
    void theNameIsShownByTheNameUse(NameUse use, String shown) {
        var name = new PersonName("Ngozi Amaka", "Ngozi", "van", "Okafor", "de", "Wit", use);

        assertThat(name.display()).isEqualTo(shown);
    }

    @Test
    void withoutAPartnersNameTheOwnNameIsShownWhateverTheUse() {
        for (NameUse use : NameUse.values()) {
            assertThat(new PersonName("Anna", null, null, "Dijk", null, null, use).display())
                    .isEqualTo("Anna Dijk");
        }
    }

    @Test
    void oneNameIsEnough() {
        assertThat(new PersonName("Anna", null, null, null, null, null, NameUse.OWN).display())
                .isEqualTo("Anna");
        assertThat(new PersonName(null, "An", null, null, null, null, NameUse.OWN).display())
                .isEqualTo("An");
        assertThat(new PersonName(null, null, "van", "Dijk", null, null, NameUse.OWN).display())
                .isEqualTo("Van Dijk");
        refused(() -> new PersonName(" ", "", "van", null, null, "Wit", NameUse.OWN), "Vul een naam in");
    }

    @Test
    void initialsAreWholeCharacters() {
        assertThat(new PersonName("😀", null, null, "élan", null, null, NameUse.OWN).initials())
                .isEqualTo("😀É");
        assertThat(new PersonName(null, null, null, "Dijk", null, null, NameUse.OWN).initials())
                .isEqualTo("D");
    }
}
