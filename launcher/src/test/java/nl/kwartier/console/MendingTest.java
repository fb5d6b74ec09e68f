package nl.kwartier.console;

import static nl.kwartier.console.DevelopedProgramme.GREETING;
import static nl.kwartier.console.DevelopedProgramme.JAVA;
import static nl.kwartier.console.DevelopedProgramme.MIGRATION;
import static nl.kwartier.console.DevelopedProgramme.TEMPLATE;
import static nl.kwartier.console.DevelopedProgramme.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a programme sees on its own page what to mend, with the file and the line, and goes on where he was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendingTest {
    private static final String WELL = "Vandaag: De koffie is klaar.";

    @TempDir
    private static Path folder;

    private DevelopedProgramme koffie;
    private Demonstration kwartier;
    private Visitor fatma;

    @BeforeAll
    void start() throws Exception {
        koffie = DevelopedProgramme.copiedTo(folder.resolve("koffie"));
        kwartier = Demonstration.start(
                folder.resolve("data"), "--ontwikkel", koffie.folder().toString());
        fatma = Visitor.loggedIn(kwartier, "fatma");
        await(fatma, page -> page.contains(WELL));
    }

    @AfterEach
    void mend() throws Exception {
        koffie.restore();
        await(fatma, page -> page.contains(WELL));
    }

    @AfterAll
    void stop() {
        kwartier.close();
    }

    @Test
    void aMistakeInJava() throws Exception {
        koffie.change(GREETING, "toUpperCase(java.util.Locale.ROOT)", "toUpperCase(nergens)");

        seen("Er is een fout in de Java-code", koffie.place(GREETING, "nergens"), "cannot find symbol");
    }

    @Test
    void aMistakeOfATemplateItself() throws Exception {
        koffie.change(TEMPLATE, "<p>Vandaag", "@if(greeting != null)<p>Vandaag");

        seen("Er is een fout in een sjabloon", TEMPLATE + ":", "Missing");
    }

    @Test
    void aMistakeInTheJavaOfATemplate() throws Exception {
        koffie.change(TEMPLATE, "greeting.words()", "greeting.stil()");

        seen("Er is een fout in de Java-code", koffie.place(TEMPLATE, "stil()"), "stil()");
    }

    @Test
    void aTemplateThatFailsWhenItIsShown() throws Exception {
        koffie.change(TEMPLATE, "greeting.words()", "greeting.words().substring(100)");

        String page = seen("Deze pagina is niet gelukt", koffie.place(TEMPLATE, "substring"), "StringIndexOutOfBounds");
        assertThat(page).contains("&gt;    4  &lt;p&gt;Vandaag: ${greeting.words().substring(100)}");
    }

    @Test
    void aPageThatFails() throws Exception {
        koffie.change(
                JAVA, "new Greeting(\"De koffie is klaar.\")", "new Greeting(java.util.List.<String>of().get(3))");

        for (int time = 0; time < 7; time++) {
            seen("Deze pagina is niet gelukt", koffie.place(JAVA, "get(3)"), "Index 3 out of bounds");
        }
    }

    @Test
    void aRouteWithoutAPermission() throws Exception {
        koffie.change(JAVA, "                .may(Permission.LOGGED_IN)\n", "");

        seen(
                "De pagina’s van het programma kloppen niet",
                koffie.place(JAVA, ".show("),
                "needs a title, a permission and a purpose");
        assertThat(Visitor.loggedIn(kwartier, "marloes")
                        .get("/programmas/koffie")
                        .body())
                .contains("Deze versie kon niet starten", "Het is gestart, maar de pagina’s ervan kloppen niet.");
    }

    @Test
    void aRecordWhosePartIsNotDescribed() throws Exception {
        koffie.change(
                JAVA,
                "return List.of(",
                "return List.of(Routes.form(\"/nieuw\", Greeting.class).title(\"koffie zetten\").may(Permission.LOGGED_IN)"
                        + ".purpose(Purpose.PLANNING).save((request, made) -> nl.kwartier.api.web.Reply.goTo(\"/\", null)),");

        seen(
                "De pagina’s van het programma kloppen niet",
                koffie.place(GREETING, "String words"),
                "Greeting.words needs @Field");
    }

    @Test
    void aProgrammeThatCannotBeMade() throws Exception {
        koffie.change(
                JAVA,
                "    @Override\n    public String id()",
                "    public Koffie() {\n        throw new IllegalStateException(\"geen bonen\");\n    }\n\n"
                        + "    @Override\n    public String id()");

        seen("Het programma start niet", koffie.place(JAVA, "geen bonen"), "geen bonen");
    }

    @Test
    void aDescriptorThatKwartierWouldRefuse() throws Exception {
        koffie.change(JAVA, "title = \"Koffie\"", "title = \"<Koffie>\"");

        seen("Het programma beschrijft zichzelf nog niet goed", koffie.place(JAVA, "<Koffie>"), "KW-PROGRAMMA-TITEL");
    }

    @Test
    void aMigrationThatRanAndWasEditedSinceBeginsAgainWithEmptyTables() throws Exception {
        koffie.change(MIGRATION, "naam @text(80)", "naam @text(40)");
        String page = seen("De tabellen passen niet bij de migraties", MIGRATION + ":1", "Begin met lege tabellen");
        assertThat(page).contains("href=\"/ontwikkelen\"");

        var marloes = Visitor.loggedIn(kwartier, "marloes");
        assertThat(marloes.get("/ontwikkelen").body()).contains("De tabellen passen niet bij de migraties");
        marloes.post("/ontwikkelen/opnieuw", Map.of("csrf", marloes.csrf()));

        await(fatma, body -> body.contains(WELL));
    }

    private String seen(String title, String place, String words) throws Exception {
        String page = await(fatma, body -> body.contains("<h1") && body.contains(title));
        assertThat(page).contains(place, words);
        return page;
    }
}
