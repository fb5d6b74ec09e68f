package nl.kwartier.lifecycle.internal;

import static nl.kwartier.lifecycle.internal.catalogue.CatalogueFolder.givesService;
import static nl.kwartier.lifecycle.internal.catalogue.CatalogueFolder.needsPackage;
import static nl.kwartier.lifecycle.internal.catalogue.CatalogueFolder.needsService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Catalogues;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.catalogue.CatalogueFolder;
import nl.kwartier.lifecycle.internal.catalogue.Shelves;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.resolver.Resolver;

/** Programmes from a catalogue. */
@EachDatabase
class CatalogueScenesTest {
    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private Scene scene;
    private CatalogueFolder catalogue;

    CatalogueScenesTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void whatIsFetchedWaitsForAnAdministratorAndThenRuns() {
        var catalogues = start();
        catalogue
                .programme(
                        "eettafel",
                        "1.0.0",
                        TinyJar.of("eettafel", Eettafel.class),
                        needsPackage("nl.kwartier.spi", "1.2"),
                        needsService("nl.kwartier.api.store.Store", "mandatory"),
                        needsService("java.time.Clock", "mandatory"),
                        needsService("nl.kwartier.maatjes.Maatjes", "optional"))
                .write();

        assertThat(catalogues.refresh(Scene.administrator()))
                .singleElement()
                .satisfies(one -> assertThat(one.entries()).hasSize(1));
        var check = catalogues.fetch(Scene.administrator(), "eettafel", "1.0.0");

        assertThat(check.description().title()).isEqualTo("Programma eettafel");
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.WAITING);
        assertThat(scene.letIn("eettafel").state()).isEqualTo(State.ACTIVE);
        assertThat(data.resolve("catalogus")).isDirectoryNotContaining("glob:**.jar");
    }

    @Test
    void whatAProgrammeCanDoWithoutIsNotAskedFirst() {
        var catalogues = start();
        catalogue
                .programme(
                        "eettafel",
                        "1.0.0",
                        TinyJar.described("eettafel"),
                        needsService("nl.kwartier.maatjes.Maatjes", "optional"))
                .programme(
                        "maatjes", "1.0.0", TinyJar.described("maatjes"), givesService("nl.kwartier.maatjes.Maatjes"))
                .write();
        catalogues.refresh(Scene.administrator());

        assertThat(catalogues.fetch(Scene.administrator(), "eettafel", "1.0.0").objections())
                .isEmpty();
    }

    @Test
    void whatWouldNotRunHereIsNotEvenFetched() throws Exception {
        var catalogues = start();
        catalogue
                .programme("later", "1.0.0", TinyJar.described("later"), needsPackage("nl.kwartier.spi", "9.0"))
                .write();
        Files.delete(folder.resolve("later-1.0.0.jar"));
        catalogues.refresh(Scene.administrator());

        var refusal = refusal(catalogues, "later");

        assertThat(refusal.getMessage()).contains("Het vraagt nl.kwartier.spi 9.0; deze Kwartier heeft 1.2.");
        assertThat(scene.find("later")).isEmpty();
    }

    @Test
    void whatNeedsAnotherProgrammeOfTheCatalogueSaysWhich() {
        var catalogues = start();
        catalogue
                .programme(
                        "koppelen",
                        "1.0.0",
                        TinyJar.described("koppelen"),
                        needsService("nl.kwartier.maatjes.Maatjes", "mandatory"))
                .programme(
                        "maatjes", "1.0.0", TinyJar.described("maatjes"), givesService("nl.kwartier.maatjes.Maatjes"))
                .write();
        catalogues.refresh(Scene.administrator());

        assertThat(refusal(catalogues, "koppelen").getMessage())
                .contains("Programma maatjes")
                .contains("Haal dat eerst op");
    }

    @Test
    void aServiceThatNobodyHasIsNamed() {
        var catalogues = start();
        catalogue
                .programme(
                        "koppelen",
                        "1.0.0",
                        TinyJar.described("koppelen"),
                        needsService("nl.kwartier.maatjes.Maatjes", "mandatory"))
                .write();
        catalogues.refresh(Scene.administrator());

        assertThat(refusal(catalogues, "koppelen").getMessage()).contains("nl.kwartier.maatjes.Maatjes");
    }

    @Test
    void aJarOfAnotherProgrammeThanTheIndexSaysIsNotOffered() {
        var catalogues = start();
        catalogue.programme("eettafel", "1.0.0", TinyJar.described("stiekem")).write();
        catalogues.refresh(Scene.administrator());

        assertThat(refusal(catalogues, "eettafel").getMessage()).contains("niet wat in haar lijst staat");
        assertThat(scene.find("stiekem")).isEmpty();
    }

    @Test
    void whoLooksTheFirstTimeSeesWhatWasKeptAndHasItReadAgain() throws Exception {
        var catalogues = start();
        catalogue.programme("eettafel", "1.0.0", TinyJar.described("eettafel")).write();
        assertThat(catalogues.all())
                .singleElement()
                .satisfies(one -> assertThat(one.address()).isEqualTo(folder.toString()));

        scene.await("read", () -> !catalogues.all().get(0).entries().isEmpty());
    }

    private Refusal refusal(Catalogues catalogues, String id) {
        return catchThrowableOfType(Refusal.class, () -> catalogues.fetch(Scene.administrator(), id, "1.0.0"));
    }

    private Catalogues start() {
        catalogue = new CatalogueFolder(folder);
        scene = Scene.municipality(store, data)
                .with("kwartier.catalogues", folder.toString())
                .with("kwartier.unsigned", "ja")
                .start();
        BundleContext context = scene.framework().getBundleContext();
        Resolver resolver = context.getService(context.getServiceReference(Resolver.class));
        return new Shelves(context, resolver, scene.keeper());
    }
}
