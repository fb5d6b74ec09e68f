package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people and programs get in and out of a new platform, over the wire. */
class GettingInTest {
    private static final String PASSWORD = "fiets lantaarn drop kade";

    @TempDir
    static Path folder;

    private static RunningKwartier kwartier;
    private static String address;
    private static Visitor marloes;

    @BeforeAll
    static void theFirstAdministratorComesInByTheLinkOnTheTerminal() throws Exception {
        Path jar = Path.of(System.getProperty("kwartier.jar"));
        kwartier = RunningKwartier.start(
                Path.of(System.getProperty("java.home")),
                jar,
                folder.resolve("data"),
                "--port",
                "0",
                "--programmas",
                "geen");
        address = kwartier.address();
        assertThat(kwartier.line()).contains("nog geen account");
        String link = kwartier.line().strip();
        marloes = new Visitor(address);
        var first = marloes.fillIn(
                link,
                Map.of(
                        "naam",
                        "Marloes Hendriks",
                        "gebruikersnaam",
                        "marloes",
                        "wachtwoord",
                        PASSWORD,
                        "herhaling",
                        PASSWORD));
        assertThat(first.body()).contains("Welkom, Marloes Hendriks");
        assertThat(new Visitor(address).open(link).statusCode()).isEqualTo(404);
    }

    @AfterAll
    static void stop() {
        kwartier.close();
    }

    @Test
    void anInvitedColleagueChoosesAPasswordDoesWhatTheRoleAllowsAndIsOutOnceBlocked() throws Exception {
        var ron = invited("ron", "lezer");
        assertThat(ron.open("/mijn-account").body()).contains("Collega ron", "Lezer");
        assertThat(ron.open("/collegas").statusCode()).isEqualTo(403);

        String page = "/collegas/" + idOf("ron");
        assertThat(marloes.fillIn(page + "/blokkeren", Map.of()).body()).contains("kan niet meer inloggen");

        assertThat(ron.open("/mijn-account").uri().getPath()).isEqualTo("/inloggen");
        assertThat(ron.logIn("ron", PASSWORD).body()).contains("geblokkeerd");
    }

    @Test
    void whoLogsInAgainGoesOnInANewSession() throws Exception {
        var samira = invited("samira", "medewerker");

        assertThat(samira.logIn("samira", PASSWORD).uri().getPath()).isEqualTo("/");
        assertThat(samira.open("/mijn-account").body()).contains("Collega samira");
    }

    @Test
    void anotherPasswordLogsOutTheOtherBrowserAndNotThisOne() throws Exception {
        String other = "brug kachel wolk trein";
        var phone = invited("yara", "medewerker");
        var laptop = new Visitor(address);
        laptop.logIn("yara", PASSWORD);

        var changed = laptop.fillIn(
                "/mijn-account/wachtwoord", Map.of("huidig", PASSWORD, "wachtwoord", other, "herhaling", other));

        assertThat(changed.body()).contains("Uw nieuwe wachtwoord is bewaard");
        assertThat(laptop.open("/mijn-account").uri().getPath()).isEqualTo("/mijn-account");
        assertThat(phone.open("/mijn-account").uri().getPath()).isEqualTo("/inloggen");
    }

    @Test
    void afterFiveGuessesThereIsAWait() throws Exception {
        invited("fatma", "medewerker");
        var guesser = new Visitor(address);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guesser.logIn("fatma", "raden maar weer").statusCode()).isEqualTo(401);
        }

        var waiting = guesser.logIn("fatma", PASSWORD);

        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.body()).contains("Probeer het over");
    }

    @Test
    void aKeyOpensTheApiUntilItIsRevoked() throws Exception {
        var made = marloes.fillIn("/mijn-account/sleutels/nieuw", Map.of("waarvoor", "wijkagenda"));
        String key = found(made, "kw_[A-Za-z0-9_-]{43}");
        var program = new Visitor(address);
        assertThat(program.askWithKey("/api/v1/plekken", key).statusCode()).isEqualTo(200);
        assertThat(program.askWithKey("/api/v1/plekken", "kw_verzonnen").statusCode())
                .isEqualTo(401);

        marloes.press(found(marloes.open("/mijn-account"), "/mijn-account/sleutels/[0-9a-f-]+/intrekken"));

        assertThat(program.askWithKey("/api/v1/plekken", key).statusCode()).isEqualTo(401);
    }

    private static Visitor invited(String userName, String role) throws Exception {
        var page = marloes.fillIn(
                "/collegas/nieuw",
                Map.of("naam", "Collega " + userName, "gebruikersnaam", userName, "rol", role, "functie", ""));
        var visitor = new Visitor(address);
        visitor.fillIn(
                found(page, "http[^\"]+/uitnodiging/[A-Za-z0-9_-]+"),
                Map.of("wachtwoord", PASSWORD, "herhaling", PASSWORD));
        return visitor;
    }

    private static String idOf(String userName) throws Exception {
        String list = marloes.open("/collegas").body();
        var id = Pattern.compile("/collegas/([0-9a-f-]{36})\">Collega " + userName)
                .matcher(list);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String found(HttpResponse<String> page, String shape) {
        var match = Pattern.compile(shape).matcher(page.body());
        assertThat(match.find()).as("%s in %s", shape, page.body()).isTrue();
        return match.group();
    }
}
