package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kwartier.launcher.internal.Signals.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

class PlatformTest {
    @TempDir
    Path folder;

    private final Signals signals = new Signals();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aBundleSaysThatThePlatformIsReady() throws Exception {
        run(SpeakingBundle.jar(folder, "gereed", "http://127.0.0.1:81/"));

        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("Kwartier draait op http://127.0.0.1:81/");
    }

    @Test
    void aBundleSaysWhyThePlatformCannotStart() {
        assertThatThrownBy(() -> run(SpeakingBundle.jar(folder, "startfout", "Poort 81 is bezet.")))
                .isInstanceOf(Refused.class)
                .hasMessage("Poort 81 is bezet.");
    }

    @Test
    void noticesFollowTheAddress() throws Exception {
        run(
                SpeakingBundle.jar(folder, "melding", "Log in als beheerder."),
                SpeakingBundle.jar(folder, "gereed", "hier"));

        assertThat(out.toString(UTF_8).lines()).containsExactly("Kwartier draait op hier", "Log in als beheerder.");
    }

    @Test
    void aBundleThatBreaksWhileStartingIsNamed() {
        assertThatThrownBy(() -> run(SpeakingBundle.jar(folder, "kapot", "")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("kapot");
    }

    @Test
    void aReasonGivenWhileBreakingCountsBeforeTheBreak() throws Exception {
        var reason = SpeakingBundle.jar(folder, "startfout", "De database is er niet.");
        var broken = SpeakingBundle.jar(folder, "kapot", "");

        assertThatThrownBy(() -> run(reason, broken))
                .isInstanceOf(Refused.class)
                .hasMessage("De database is er niet.");
    }

    @Test
    void aStartAfterAKilledProcessIgnoresWhatItLeft() throws Exception {
        Path leftBehind = Files.createDirectories(folder.resolve("framework/bundle7/version0.0"));
        Files.write(leftBehind.resolve("bundle.jar"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("framework/bundle7/bundle.info"), new byte[0]);

        run(SpeakingBundle.jar(folder, "gereed", "hier"));

        assertThat(out.toString(UTF_8)).contains("hier");
        assertThat(leftBehind).doesNotExist();
    }

    private void run(Path... bundles) throws Exception {
        var shared = Map.of(Platform.SHARED_PACKAGES, Release.read().loggingPackages());
        try (var platform = Platform.create(folder.resolve("framework"), shared, signals)) {
            platform.start(List.of(), List.of(bundles));
            signals.send(Kind.STOP, "");
            new Watch(signals, new PrintStream(out, true, UTF_8)).untilTheEnd();
        }
    }
}
