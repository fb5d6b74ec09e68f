package nl.kwartier.web.internal.pages.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.FirstAccess;
import nl.kwartier.api.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FirstNoticeTest {
    @Test
    void aNewPlatformGivesALinkForTheFirstAdministrator() {
        assertThat(told("geheim-1", null))
                .last()
                .asString()
                .endsWith("https://kwartier.gemeente.example/eerste-beheerder/geheim-1");
    }

    @Test
    void aDemonstrationNamesItsPeopleTheirPasswordAndAKey() {
        var marloes = new Account("1", 1, "marloes", "Marloes Hendriks", Role.ADMINISTRATOR, null, State.ACTIVE, null);

        assertThat(String.join("\n", told(null, new FirstAccess.Demo(List.of(marloes), "welkom hier", "kw_123"))))
                .contains("marloes", "Marloes Hendriks (beheerder)", "welkom hier", "kw_123");
    }

    @Test
    void aPlatformInUseTellsNothing() {
        assertThat(told(null, null)).isEmpty();
    }

    private static List<String> told(@Nullable String token, FirstAccess.@Nullable Demo demo) {
        var lines = new ArrayList<String>();
        new FirstNotice(new Start(Optional.ofNullable(token), Optional.ofNullable(demo)), lines::add)
                .tell("https://kwartier.gemeente.example");
        return lines;
    }

    private record Start(Optional<String> setUpToken, Optional<FirstAccess.Demo> demo) implements FirstAccess {}
}
