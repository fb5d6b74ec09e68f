package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kwartier as the operating system sees it. */
class ProcessTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    void askedToEndItEndsWellAndCanStartAgain() throws Exception {
        Path jar = SmallKwartier.with(folder, BundleJar.speaking("gereed", "hier"));
        for (int start = 0; start < 2; start++) {
            try (var kwartier = start(JAVA, jar)) {
                assertThat(kwartier.address()).isEqualTo("hier");
                assertThat(kwartier.stop()).isZero();
                assertThat(kwartier.complaint()).isEmpty();
            }
        }
    }

    @Test
    void killedItCanStartAgain() throws Exception {
        Path jar = SmallKwartier.with(folder, BundleJar.speaking("gereed", "hier"));
        for (int start = 0; start < 3; start++) {
            try (var kwartier = start(JAVA, jar)) {
                assertThat(kwartier.address()).isEqualTo("hier");
                kwartier.kill();
            }
        }
    }

    @Test
    void theSecondOnTheSameDataIsToldAboutTheFirst() throws Exception {
        Path jar = SmallKwartier.with(folder, BundleJar.speaking("gereed", "hier"));
        try (var first = start(JAVA, jar)) {
            first.address();
            try (var second = start(JAVA, jar)) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.complaint()).contains("al in gebruik").doesNotContain("\n");
            }
            assertThat(first.stop()).isZero();
        }
    }

    @Test
    void aStartThatFailsSaysSoInOneSentence() throws Exception {
        Path jar = SmallKwartier.with(folder, BundleJar.speaking("startfout", "Poort 81 is bezet."));
        try (var kwartier = start(JAVA, jar)) {
            assertThat(kwartier.exitCode()).isEqualTo(1);
            assertThat(kwartier.complaint()).isEqualTo("Poort 81 is bezet.");
        }
    }

    @Test
    void itRunsOnEveryJavaOfThisMachine() throws Exception {
        var jdks = Jdks.found();
        System.out.println("Java's to run on: " + jdks);
        assumeTrue(jdks.size() > 1, "one Java only: the other tests have run on it");
        Path jar = SmallKwartier.with(folder, BundleJar.speaking("gereed", "hier"));
        for (Path jdk : jdks) {
            try (var kwartier = start(jdk, jar)) {
                assertThat(kwartier.address()).isEqualTo("hier");
                assertThat(kwartier.stop()).isZero();
                assertThat(kwartier.complaint()).as("on %s", jdk).isEmpty();
            }
        }
    }

    private RunningKwartier start(Path java, Path jar) throws IOException {
        return RunningKwartier.start(java, jar, folder.resolve("data"));
    }
}
