package nl.kwartier.store.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OwnersTest {
    @Test
    void nobodyElseOwnsTheTablesOfTheStore() {
        assertThat(Owners.notStore("community")).isEqualTo("community");
        assertThatThrownBy(() -> Owners.notStore("store"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("store's own tables");
    }

    @Test
    void anOwnerIsWrittenInSmallLettersWithSingleDashes() {
        assertThat(Owners.prefix("samen-zwanger")).isEqualTo("samen_zwanger");
        for (String wrong : new String[] {"Samen", "samen--zwanger", "samen_zwanger", "-samen", "", "a".repeat(41)}) {
            assertThatThrownBy(() -> Owners.prefix(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
