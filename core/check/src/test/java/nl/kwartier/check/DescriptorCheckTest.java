package nl.kwartier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import nl.kwartier.lifecycle.internal.jar.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test compiles a programme, lets bnd make the bundle of it with the check, and looks at what bnd says. */
class DescriptorCheckTest {
    private static final String GOOD = """
            package voorbeeld;
            import nl.kwartier.api.DataLabel;
            import nl.kwartier.api.Purpose;
            import nl.kwartier.spi.descriptor.*;

            // A comment that says @Asks( and title = before they come.
            @ProgrammeDescriptor(
                    id = "samen-eten",
                    title = "Samen eten",
                    about = "Wie wil, eet mee; ook alleen. "
                            + "U ziet, per week, wie er komt.",
                    icon = "tools-kitchen-2")
            @Asks(
                    purpose = Purpose.PLANNING,
                    labels = {DataLabel.PERSON, DataLabel.CONTACT},
                    why = "Om te weten, en te bellen, wie komt.")
            @Asks(
                    purpose = Purpose.EXECUTION,
                    labels = DataLabel.NETWORK,
                    why = "Om iemand naast een bekende te zetten.")
            @DeclaresRole(code = "kok", label = "Kok")
            @DeclaresRole(code = "gastvrouw", label = "Gastvrouw of gastheer")
            @Keeps(what = "Wie mee-at", period = "P1Y", why = "Langer is niet nodig.")
            @Processes(
                    purpose = "Samen eten mogelijk maken.",
                    ground = "Toestemming, die iemand mag intrekken.",
                    people = "Wie mee-eet.",
                    data = "Naam en telefoonnummer.",
                    receivers = "Niemand.")
            public final class SamenEten {}
            """;

    @TempDir
    Path folder;

    @Test
    void aGoodProgrammePasses() throws Exception {
        try (var built = build(GOOD)) {
            assertThat(built.errors()).isEmpty();

            var descriptor = built.descriptor();
            assertThat(descriptor.id()).isEqualTo("samen-eten");
            assertThat(descriptor.title()).isEqualTo("Samen eten");
            assertThat(descriptor.about()).isEqualTo("Wie wil, eet mee; ook alleen. U ziet, per week, wie er komt.");
            assertThat(descriptor.icon()).isEqualTo("tools-kitchen-2");
            assertThat(descriptor.vendor()).isEqualTo("Buurtsoftware, coöperatie");
            assertThat(descriptor.terms().asks())
                    .extracting(Ask::why)
                    .containsExactlyInAnyOrder(
                            "Om te weten, en te bellen, wie komt.", "Om iemand naast een bekende te zetten.");
            assertThat(descriptor.terms().roles()).hasSize(2);
            assertThat(descriptor.terms().keeps()).hasSize(1);
        }
    }

    @Test
    void everyPurposeAndEveryLabelArrivesByItsDutchCode() throws Exception {
        for (Purpose purpose : Purpose.values()) {
            for (DataLabel label : DataLabel.values()) {
                try (var built = build(GOOD.replace("Purpose.PLANNING", "Purpose." + purpose.name())
                        .replace("{DataLabel.PERSON, DataLabel.CONTACT}", "DataLabel." + label.name()))) {
                    assertThat(built.header("Kwartier-Vraagt"))
                            .contains(purpose.code() + ";labels=" + label.code() + ";waarom=\"Om te weten");
                }
            }
        }
    }

    @Test
    void aTitleWithMarkUpFailsAtItsLine() throws Exception {
        assertFault("title = \"Samen eten\"", "title = \"<b>Samen</b>\"", "KW-PROGRAMMA-TITEL");
    }

    @Test
    void anIdWithCapitalsFailsAtItsLine() throws Exception {
        assertFault("id = \"samen-eten\"", "id = \"SamenEten\"", "KW-PROGRAMMA-NAAM");
    }

    @Test
    void anIconThatThePlatformDoesNotShipFailsAtItsLine() throws Exception {
        assertFault("icon = \"tools-kitchen-2\"", "icon = \"spaceship\"", "no icon named spaceship");
    }

    @Test
    void anExplanationThatIsTooLongFailsWhereItBegins() throws Exception {
        assertFault("about = \"Wie", "about = \"" + "x".repeat(400) + "Wie", "KW-PROGRAMMA-UITLEG");
    }

    @Test
    void networksToDecideFailAtTheSecondQuestion() throws Exception {
        String bad = GOOD.replace("Purpose.EXECUTION", "Purpose.DECISION");

        try (var built = build(bad)) {
            assertThat(built.errors()).singleElement().satisfies(error -> {
                assertThat(error.message()).contains("KW-NETWERKMUUR");
                assertThat(error.line()).isEqualTo(lineOf(bad, "labels = DataLabel.NETWORK"));
            });
        }
    }

    @Test
    void aSecondReasonThatIsEmptyFailsAtItsLine() throws Exception {
        assertFault("why = \"Om iemand naast een bekende te zetten.\"", "why = \"\"", "KW-PROGRAMMA-WAAROM");
    }

    @Test
    void aPeriodThatIsNoneFailsAtItsLine() throws Exception {
        assertFault(
                "@Keeps(what", "@Keeps(what = \"\", period = \"een jaar\", why = \"\") // ", "KW-PROGRAMMA-BEWAREN");
    }

    @Test
    void quotesThatAManifestCannotHoldFailAtTheirLine() throws Exception {
        assertFault("data = \"Naam", "data = \"\\\"Naam\\\"", "Write quotes as “ and ”");
    }

    @Test
    void whoAsksForDataGivesAnEntryForTheRegister() throws Exception {
        String bad = GOOD.substring(0, GOOD.indexOf("@Processes")) + "public final class SamenEten {}\n";

        try (var built = build(bad)) {
            assertThat(built.errors()).singleElement().satisfies(error -> {
                assertThat(error.message()).contains("@Processes");
                assertThat(error.line()).isEqualTo(lineOf(bad, "@Asks(\n"));
            });
        }
    }

    @Test
    void aBundleThatDescribesNoProgrammeFails() throws Exception {
        try (var built = build("package voorbeeld;\npublic final class SamenEten {}\n")) {
            assertThat(built.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.message()).contains("KW-GEEN-PROGRAMMA"));
        }
    }

    private void assertFault(String good, String bad, String message) throws Exception {
        String source = GOOD.replace(good, bad);
        try (var built = build(source)) {
            assertThat(built.errors()).singleElement().satisfies(error -> {
                assertThat(error.message()).contains(message);
                assertThat(error.file()).endsWith("src/main/java/voorbeeld/SamenEten.java");
                assertThat(error.line()).isEqualTo(lineOf(source, bad));
            });
        }
    }

    private static int lineOf(String source, String text) {
        int at = source.indexOf(text);
        assertThat(at).isNotNegative();
        return 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private BuiltProgramme build(String source) throws IOException {
        return BuiltProgramme.of(folder, source);
    }
}
