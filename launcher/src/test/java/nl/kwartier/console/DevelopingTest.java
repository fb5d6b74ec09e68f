package nl.kwartier.console;

import static nl.kwartier.console.DevelopedProgramme.JAVA;
import static nl.kwartier.console.DevelopedProgramme.TEMPLATE;
import static nl.kwartier.console.DevelopedProgramme.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes a programme while it runs. */
class DevelopingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsSeenByWhoWasLoggedInAlready() throws Exception {
        var koffie = DevelopedProgramme.copiedTo(folder.resolve("koffie"));
        try (var kwartier = Demonstration.start(
                folder.resolve("data"), "--ontwikkel", koffie.folder().toString())) {
            var fatma = Visitor.loggedIn(kwartier, "fatma");
            await(fatma, page -> page.contains("Vandaag: De koffie is klaar."));

            koffie.change(JAVA, "De koffie is klaar.", "De thee is klaar.");
            await(fatma, page -> page.contains("Vandaag: De thee is klaar."));

            koffie.change(TEMPLATE, "Vandaag: ", "Vanmiddag: ");
            String page = await(fatma, seen -> seen.contains("Vanmiddag: De thee is klaar."));
            assertThat(page).contains("Fatma de Boer");
        }
    }
}
