package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.kwartier.framework.KwartierFramework;
import nl.kwartier.launcher.internal.Signals.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

class PlatformTest {
    private static final Path KWARTIER = Path.of(System.getProperty("kwartier.jar"));

    @TempDir
    Path folder;

    private final Signals signals = new Signals();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aBundleSaysThatThePlatformIsReady() throws Exception {
        run(speaking("gereed", "http://127.0.0.1:81/"));

        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("Kwartier draait op http://127.0.0.1:81/");
    }

    @Test
    void aBundleSaysWhyThePlatformCannotStart() {
        assertThatThrownBy(() -> run(speaking("startfout", "Poort 81 is bezet.")))
                .isInstanceOf(Refused.class)
                .hasMessage("Poort 81 is bezet.");
    }

    @Test
    void noticesFollowTheAddress() throws Exception {
        run(speaking("melding", "Log in als beheerder."), speaking("gereed", "hier"));

        assertThat(out.toString(UTF_8).lines()).containsExactly("Kwartier draait op hier", "Log in als beheerder.");
    }

    @Test
    void aBundleThatBreaksWhileStartingIsNamed() {
        assertThatThrownBy(() -> run(speaking("kapot", "")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("kapot");
    }

    @Test
    void aReasonGivenWhileBreakingCountsBeforeTheBreak() throws Exception {
        var reason = speaking("startfout", "De database is er niet.");
        var broken = speaking("kapot", "");

        assertThatThrownBy(() -> run(reason, broken))
                .isInstanceOf(Refused.class)
                .hasMessage("De database is er niet.");
    }

    @Test
    void aStartAfterAKilledProcessIgnoresWhatItLeft() throws Exception {
        Path leftBehind = Files.createDirectories(folder.resolve("framework/bundle7/version0.0"));
        Files.write(leftBehind.resolve("bundle.jar"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("framework/bundle7/bundle.info"), new byte[0]);

        run(speaking("gereed", "hier"));

        assertThat(out.toString(UTF_8)).contains("hier");
        assertThat(leftBehind).doesNotExist();
    }

    @Test
    void aPartThatBreaksWithoutAReasonEndsTheStart() throws Exception {
        var componentRuntime = Distribution.unpack(KWARTIER, folder.resolve("cache"))
                .services()
                .get(0);
        Path breaking = Files.write(folder.resolve("breekt.jar"), BundleJar.breaking());

        assertThatThrownBy(() -> runWithoutStop(componentRuntime, breaking))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("onderdeel breekt ging stuk");
    }

    @Test
    void aPartThatWaitsIsNamedWithWhatItWaitsFor() throws Exception {
        assertThat(linesOfWhoWaitsFor(Callable.class)).containsExactly("wacht wacht op java.util.concurrent.Callable");
    }

    @Test
    void whoAsksForTheTimeIsGivenAClock() throws Exception {
        assertThat(linesOfWhoWaitsFor(Clock.class)).isEmpty();
    }

    private List<String> linesOfWhoWaitsFor(Class<?> service) throws Exception {
        var distribution = Distribution.unpack(KWARTIER, folder.resolve("cache"));
        Path waiting = Files.write(folder.resolve("wacht.jar"), BundleJar.waitingFor(service));
        var shared = Map.of(KwartierFramework.SHARED_PACKAGES, distribution.sharedPackages());
        try (var platform = Platform.create(folder.resolve("framework"), shared, signals)) {
            platform.start(List.of(), List.of(distribution.services().get(0), waiting));
            return platform.parts().orElseThrow().waiting();
        }
    }

    private Path speaking(String role, String text) throws IOException {
        return Files.write(folder.resolve(role + ".jar"), BundleJar.speaking(role, text));
    }

    private void run(Path... bundles) throws Exception {
        start(() -> signals.send(Kind.STOP, ""), bundles);
    }

    private void runWithoutStop(Path... bundles) throws Exception {
        start(() -> {}, bundles);
    }

    private void start(Runnable afterwards, Path... bundles) throws Exception {
        var distribution = Distribution.unpack(KWARTIER, folder.resolve("cache"));
        var shared = Map.of(KwartierFramework.SHARED_PACKAGES, distribution.sharedPackages());
        try (var platform = Platform.create(folder.resolve("framework"), shared, signals)) {
            platform.start(List.of(), List.of(bundles));
            afterwards.run();
            new Watch(signals, new PrintStream(out, true, UTF_8)).untilTheEnd(platform::parts);
        }
    }
}
