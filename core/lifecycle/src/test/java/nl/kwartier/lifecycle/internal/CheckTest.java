package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.Change;
import nl.kwartier.api.lifecycle.Check.Need;
import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.lifecycle.Check.TableLine;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.jar.SigningKey;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator gets to see before a jar is let in. */
class CheckTest {
    private static final String ASKS = "UITVOERING;labels=\"PLEK,CONTACT\";waarom=\"Om de tafels te dekken.\"";

    @RegisterExtension
    final StoreExtension store = StoreExtension.of(Database.SQLITE).withModule("lifecycle");

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Scene scene;

    @BeforeEach
    void start() {
        scene = Scene.municipality(store, data).start();
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void aNewProgrammeShowsAllThatItAsksAndMakes() throws Exception {
        Check check = offer(TwoVersions.first().header("Kwartier-Vraagt", ASKS));

        assertThat(check.present()).isNull();
        assertThat(check.order()).isEqualTo(Order.NEW);
        assertThat(check.asksMore()).isTrue();
        assertThat(check.asks()).hasSize(1).first().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Change.ADDED);
            assertThat(line.ask().purpose()).isEqualTo(Purpose.EXECUTION);
            assertThat(line.ask().labels()).containsExactlyInAnyOrder(DataLabel.PLACE, DataLabel.CONTACT);
            assertThat(line.ask().why()).isEqualTo("Om de tafels te dekken.");
        });
        assertThat(check.tables()).containsExactly(new TableLine("tafel", "nieuw"));
        assertThat(check.addresses()).containsExactly("/eettafel", "/api/v1/eettafel");
        assertThat(check.signer().trusted()).isFalse();
        assertThat(check.signer().name()).isNull();
        assertThat(check.objections()).isEmpty();
        assertThat(check.space().free()).isPositive();
        assertThat(scene.installed()).as("looking runs nothing").isEmpty();
    }

    @Test
    void anotherVersionShowsTheDifference() throws Exception {
        offer(TwoVersions.first().header("Kwartier-Vraagt", ASKS));
        scene.letIn(TwoVersions.ID);

        Check check = offer(TwoVersions.second()
                .header("Kwartier-Vraagt", ASKS + ",PLANNING;labels=\"PERSOON\";waarom=\"Om te bellen.\""));

        assertThat(check.present()).isEqualTo(TwoVersions.OLD);
        assertThat(check.order()).isEqualTo(Order.NEWER);
        assertThat(check.asks()).extracting(Check.AskLine::change).containsExactly(Change.SAME, Change.ADDED);
        assertThat(check.asksMore()).isTrue();
        assertThat(check.tables()).containsExactly(new TableLine("tafel", "verandert"));
        assertThat(scene.programme(TwoVersions.ID).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aVersionThatAsksLessShowsWhatLapses() throws Exception {
        offer(TwoVersions.first().header("Kwartier-Vraagt", ASKS));
        scene.letIn(TwoVersions.ID);

        Check check = offer(TwoVersions.second());

        assertThat(check.asks()).extracting(Check.AskLine::change).containsExactly(Change.GONE);
        assertThat(check.asksMore()).isFalse();
    }

    @Test
    void whatIsMissingIsNamedAndStandsInTheWay() throws Exception {
        Check check = offer(TwoVersions.first()
                .header("Import-Package", "org.osgi.framework,nl.kwartier.spi;version=\"[1.4,2)\",com.example.kaart"));

        assertThat(check.needs())
                .contains(new Need("Het vraagt nl.kwartier.spi 1.4; deze Kwartier heeft 1.2.", false, false))
                .hasSize(2);
        assertThat(check.objections()).extracting(Reason::code).containsExactly("KW-API-TE-OUD", "KW-ONDERDEEL-MIST");
        assertThatThrownBy(() -> scene.keeper().approve(Scene.administrator(), TwoVersions.ID, check.sha()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("deze Kwartier heeft 1.2");
    }

    @Test
    void whoUsesSomethingOfItIsNamedAndGoesOnAfterAnUpdate() throws Exception {
        offer(TwoVersions.first().entry("nl/kaart/x", "x").header("Export-Package", "nl.kaart"));
        scene.letIn(TwoVersions.ID);
        offer(TinyJar.of("leesclub", Eettafel.class)
                .header("Import-Package", "org.osgi.framework,nl.kwartier.api,nl.kwartier.spi,nl.kaart"));
        scene.letIn("leesclub");

        Check check = offer(TwoVersions.second().entry("nl/kaart/x", "x").header("Export-Package", "nl.kaart"));
        assertThat(check.refreshed()).containsExactly("Programma leesclub");
        scene.letIn(TwoVersions.ID);

        scene.await("leesclub", State.ACTIVE);
        scene.await("wired anew", () -> scene.exporterOf("nl.kaart").equals(List.of(TwoVersions.NEW)));
    }

    @Test
    void aServiceOfAnotherProgrammeIsNamedAndStandsInNobodysWay() throws Exception {
        Check check = offer(TwoVersions.first()
                .header(
                        "Require-Capability",
                        "osgi.service;filter:=\"(objectClass=nl.kaart.Kaartdienst)\";effective:=active;"
                                + "resolution:=optional"));

        assertThat(check.needs()).contains(new Need("De dienst Kaartdienst van een ander programma.", false, true));
        assertThat(check.objections()).isEmpty();
    }

    @Test
    void handingInWhatIsListedAlreadyChangesNothing() throws Exception {
        offer(TwoVersions.first());
        scene.letIn(TwoVersions.ID);
        offer(TwoVersions.second());

        offer(TwoVersions.first());
        assertThat(scene.offer(TwoVersions.ID).version()).isEqualTo(TwoVersions.NEW);

        scene.keeper().remove(Scene.administrator(), TwoVersions.ID);
        offer(TwoVersions.first());
        assertThat(scene.code(TwoVersions.ID)).isEqualTo("KW-VERWIJDERD");
    }

    @Test
    void aTrustedMakerIsNamed() throws Exception {
        var key = SigningKey.made(elsewhere, "Buurtsoftware");
        Files.createDirectories(data.resolve("config/vertrouwd"));
        Files.write(data.resolve("config/vertrouwd/b.der"), key.certificate().getEncoded());

        Check check = offer(key.sign(TwoVersions.first().bytes()));

        assertThat(check.signer().trusted()).isTrue();
        assertThat(check.signer().name()).isEqualTo("Buurtsoftware");
        assertThat(check.signer().fingerprint()).isEqualTo(key.fingerprint());
        assertThat(scene.programme(TwoVersions.ID).more().signer()).isEqualTo("Buurtsoftware");
    }

    @Test
    void withoutTheSettingAnUnsignedJarIsTurnedAwayAndNothingOfItStays() {
        scene.without("kwartier.unsigned").restart();

        assertThatThrownBy(() -> offer(TwoVersions.first()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Niemand heeft dit bestand ondertekend.");
        assertThat(scene.find(TwoVersions.ID)).isEmpty();
    }

    private Check offer(TinyJar jar) throws Exception {
        return offer(jar.bytes());
    }

    private Check offer(byte[] jar) throws Exception {
        Path file = Files.write(elsewhere.resolve("aangeboden.jar"), jar);
        return scene.keeper().offer(Scene.administrator(), "aangeboden.jar", file);
    }
}
