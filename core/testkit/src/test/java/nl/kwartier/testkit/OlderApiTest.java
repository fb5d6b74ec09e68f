package nl.kwartier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kwartier.api.access.Role;
import nl.kwartier.spi.Programme;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.sample.Eettafel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programmes that were built for another version of the api than the one that runs. */
class OlderApiTest {
    /** The interface as it was in version 1.0 of its package: without what came with 1.1. */
    private static final String PROGRAMME_1_0 = """
            package nl.kwartier.spi;

            public interface Programme {
                String id();
                MenuEntry menu();
                java.util.List<nl.kwartier.api.web.Route> routes();
                default java.util.List<Waiting> waiting(nl.kwartier.api.web.Request request) {
                    return java.util.List.of();
                }
                default void checkUp(nl.kwartier.api.Caller caller) {}
                default void loadDemo(nl.kwartier.api.Caller caller) {}
            }
            """;

    private static final String OLD = """
            package oud;

            import java.util.List;
            import nl.kwartier.api.Purpose;
            import nl.kwartier.api.access.Permission;
            import nl.kwartier.api.access.Role;
            import nl.kwartier.api.web.Page;
            import nl.kwartier.api.web.Route;
            import nl.kwartier.api.web.Routes;
            import nl.kwartier.spi.MenuEntry;
            import nl.kwartier.spi.Programme;
            import org.osgi.framework.BundleActivator;
            import org.osgi.framework.BundleContext;

            public final class Old implements BundleActivator, Programme {
                public void start(BundleContext context) {
                    context.registerService(Programme.class, this, null);
                }

                public void stop(BundleContext context) {}

                public String id() {
                    return "eettafel";
                }

                public MenuEntry menu() {
                    return new MenuEntry("Eettafel", "door-enter", 10);
                }

                public List<Route> routes() {
                    Permission read = Permission.of("eettafel.lezen", "de eettafel bekijken", Role.STAFF);
                    return List.of(Routes.page("/").title("eettafel bekijken").may(read).purpose(Purpose.PLANNING)
                            .show(request -> Page.of("Eettafel", out -> out.write("<h1>Oud en goed</h1>".getBytes()))));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aProgrammeThatWasBuiltForAnOlderMinorVersionRuns() throws Exception {
        Path classes = compiled();
        Path jar = SampleJar.of(Eettafel.class)
                .header("Bundle-Activator", "oud.Old")
                .header("Import-Package", imports("[1.0,2)"))
                .with(classes)
                .writeTo(folder);

        try (var platform =
                Platform.with(Database.SQLITE).programme("eettafel", jar).start()) {
            Person fatma = platform.as("fatma", Role.STAFF);
            assertThat(fatma.open("/eettafel").heading()).isEqualTo("Oud en goed");
            // Vandaag asks each programme for its appointments, which this one has never heard of.
            assertThat(fatma.open("/").status()).isEqualTo(200);
            assertThat(platform.service("eettafel", Programme.class).getClass().getDeclaredMethods())
                    .extracting("name")
                    .doesNotContain("agenda");
        }
    }

    @Test
    void aProgrammeThatAsksForANewerMinorVersionIsRefusedWithWhatToDo() {
        Path jar = SampleJar.of(Eettafel.class)
                .header("Import-Package", imports("[1.99,2)"))
                .writeTo(folder);
        var setup = Platform.with(Database.SQLITE).programme("eettafel", jar);

        assertThatThrownBy(setup::start)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KW-API-TE-OUD")
                .hasMessageContaining("Het vraagt nl.kwartier.spi 1.99; deze Kwartier heeft 1.");
    }

    private static String imports(String spi) {
        return "org.osgi.framework,nl.kwartier.api;version=\"[1.0,2)\",nl.kwartier.api.access;version=\"[1.0,2)\","
                + "nl.kwartier.api.community;version=\"[1.0,2)\",nl.kwartier.api.store;version=\"[1.0,2)\","
                + "nl.kwartier.api.web;version=\"[1.0,2)\",nl.kwartier.spi;version=\"" + spi + "\"";
    }

    /** The older interface comes before the present one where the compiler looks. */
    private Path compiled() throws Exception {
        Path older = Files.createDirectory(folder.resolve("api"));
        Compiling.into(older, "Programme.java", PROGRAMME_1_0);
        Path classes = Files.createDirectory(folder.resolve("klassen"));
        Compiling.into(classes, "Old.java", OLD, older);
        assertThat(Stream.of(Programme.class.getMethods())).extracting("name").contains("agenda");
        return classes;
    }
}
