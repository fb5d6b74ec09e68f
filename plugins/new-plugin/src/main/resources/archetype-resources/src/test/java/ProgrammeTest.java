package @package@;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwartier.api.access.Role;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.Test;

/** The programme in a platform that runs. */
@KwartierTest
class @className@Test {
    private static final String TITLE = "@title@";

    @Test
    void staffFindItInTheMenu(Platform platform) {
        Screen first = platform.as("fatma", Role.STAFF).open("/").follow(TITLE);

        assertThat(first.path()).isEqualTo("/@id@");
        assertThat(first.status()).isEqualTo(200);
    }
}
