package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@EachDatabase
class StartTest {
    @RegisterExtension
    final StoreExtension extension;

    StartTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @Test
    void aDemonstrationDoesNotBeginAmongOtherData() {
        extension.stores().close();

        assertThatThrownBy(() -> Stores.open(demo(extension.properties())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Deze database bevat eigen gegevens");
    }

    @Test
    void realWorkDoesNotBeginInADemonstration() {
        extension
                .store("store")
                .write(Caller.system("demo"), unit -> unit.run("UPDATE {fact} SET value = 'demo' WHERE name = 'kind'"));
        extension.stores().close();

        assertThatThrownBy(() -> Stores.open(new Settings(extension.properties()::get)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Deze database hoort bij de demo");
    }

    @Test
    void aDemonstrationGoesOnInItsOwnDatabase(@TempDir Path folder) {
        Map<String, String> own = new HashMap<>(Map.of("kwartier.data", folder.toString()));
        Stores.open(demo(own)).close();

        Stores again = Stores.open(demo(own));

        assertThat(again.health()).containsKey("soort");
        again.close();
    }

    @Test
    void aDatabaseOfANewerKwartierIsLeftAlone() {
        extension
                .store("store")
                .write(
                        Caller.system("toekomst"),
                        unit -> unit.run("INSERT INTO {migration} (owner, generation, number, name, checksum, ran) "
                                + "VALUES ('store', 1, 99, 'toekomst', 'x', 0)"));
        extension.stores().close();

        assertThatThrownBy(() -> Stores.open(new Settings(extension.properties()::get)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("nieuwere versie");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kwartier.db");
        Files.writeString(file, "Dit is mijn dagboek en geen database. ".repeat(100));

        assertThatThrownBy(() -> Stores.open(new Settings(Map.of("kwartier.data", folder.toString())::get)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("is geen database van Kwartier");
        assertThat(file).content().startsWith("Dit is mijn dagboek");
    }

    @Test
    void aFolderThatCannotBeMadeGetsASentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), "");

        assertThatThrownBy(() -> Stores.open(new Settings(Map.of("kwartier.data", file + "/data")::get)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("kan niet worden gemaakt");
    }

    private static Settings demo(Map<String, String> properties) {
        var withDemo = new HashMap<>(properties);
        withDemo.put("kwartier.demo", "true");
        return new Settings(withDemo::get);
    }
}
