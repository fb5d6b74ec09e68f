package nl.kwartier.web.internal.pages.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.EventStream;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.pages.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportPagesTest {
    private static final String ID = "0193f1c2-0000-7000-8000-000000000001";
    private static final String PAGE = "/inlezen/{bestand}";
    private static final List<Column> COLUMNS = List.of(
            new Column("naam", "Achternaam", null, "Janssen <&"),
            new Column("bsn", null, "Kwartier bewaart geen BSN.", null),
            new Column("kleur", null, "Kwartier kent deze kolom niet.", null));
    private static final RowError EMPTY_ROW = new RowError(3, null, "Vul een naam in.", true);
    private static final RowError WRONG_DATE =
            new RowError(7, "=geboren", "Vul een datum in, zoals \"9-3-1951\".", false);

    @Test
    void anOfferedFileIsLookedAtFirst() throws Exception {
        var answer = (Redirect) files(checked(3, 2, 0, 1, 0))
                .answer("/inlezen", new ImportPages.FileInput(new Upload("lijst.csv", Path.of("lijst.csv"), 120)));

        assertThat(answer.href()).isEqualTo("/inlezen/" + ID);
    }

    @Test
    void withoutAFileThereIsASentence() {
        assertThatThrownBy(() -> files(checked(3, 2, 0, 1, 0)).answer("/inlezen", new ImportPages.FileInput(null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Kies een bestand");
    }

    @Test
    void theFirstPageSaysWhatCanBeReadInAndWhatWas() throws Exception {
        String page = page(files(done(1_353, 1_350, 3)).home());

        assertThat(page)
                .contains(
                        "Wat kunt u inlezen?", "plek_id", "Eerder ingelezen", "lijst.csv", "1.353 inwoners", "Marloes")
                .contains("klaar, met fouten");
    }

    @Test
    void thePreviewListsEveryColumnAlsoThoseThatStayOut() throws Exception {
        String page = page(files(checked(1_353, 1_300, 50, 3, 0)).answer(PAGE, null));

        assertThat(page)
                .contains("1.353 inwoners", "Wat gaat er gebeuren?", "1.300", "/start", "/weg", "Lees in")
                .containsSubsequence("naam", "Achternaam", "Janssen &lt;&amp;")
                .containsSubsequence("bsn", "slaan wij over", "Kwartier bewaart geen BSN.")
                .containsSubsequence("kleur", "slaan wij over", "Kwartier kent deze kolom niet.")
                .doesNotContain("Wat niet klopt", "Janssen <&");
    }

    @Test
    void aFileThatBringsNothingNewNeedNotBeReadIn() throws Exception {
        assertThat(page(files(checked(3, 0, 0, 3, 0)).answer(PAGE, null)))
                .contains("Er is niets nieuws", "U hoeft niets te doen.", "/weg")
                .doesNotContain("/start");
        assertThat(page(files(checked(3, 0, 0, 2, 1)).answer(PAGE, null)))
                .contains("Er is niets nieuws", "Verbeter de regels hieronder")
                .doesNotContain("/start");
    }

    @Test
    void aFileOfWhichNoRowIsRightSaysWhatIsWrongAndCannotBeReadIn() throws Exception {
        String page =
                page(new Desk(new OneFile(List.of(EMPTY_ROW, WRONG_DATE), checked(2, 0, 0, 0, 2))).answer(PAGE, null));

        assertThat(page)
                .contains("Geen enkele regel kan worden ingelezen", "Verbeter het bestand", "fouten.csv")
                .containsSubsequence("3", "Vul een naam in.", "wij slaan de regel over")
                .containsSubsequence("7", "=geboren", "9-3-1951", "wij slaan alleen dit vakje over")
                .doesNotContain("/start");
    }

    @Test
    void aStartedFileShowsHowFarItIsWithAndWithoutScript() throws Exception {
        var files = files(checked(2_000, 2_000, 0, 0, 0), running(2_000, 500), running(2_000, 1_500));

        var started = (Redirect) files.answer(PAGE + "/start", null);
        String first = page(files.answer(PAGE, null));
        String later = page(files.answer(PAGE, null));

        assertThat(started.href()).isEqualTo("/inlezen/" + ID);
        assertThat(first)
                .contains("500 van de 2.000 regels", "value=\"25\"", "href=\"/inlezen/" + ID + "\"")
                .contains("data-kw-live=\"/inlezen/" + ID + "/voortgang\"")
                .doesNotContain("/start");
        assertThat(later).contains("1.500 van de 2.000 regels", "value=\"75\"");
    }

    @Test
    void theStreamGivesTheBarUntilTheFileIsIn() throws Exception {
        var files = files(running(2_000, 0), running(2_000, 500), running(2_000, 1_500), done(2_000, 2_000, 0));
        var stream = (EventStream) files.answer(PAGE + "/voortgang", null);

        var bars = new ArrayList<String>();
        for (Html bar = stream.next().get(); bar != null; bar = stream.next().get()) {
            bars.add(written(bar));
        }

        assertThat(bars).hasSize(2);
        assertThat(bars.get(0)).contains("500 van de 2.000 regels").doesNotContain("<html");
        assertThat(bars.get(1)).contains("1.500 van de 2.000 regels");
    }

    @Test
    void whatWasReadInLeadsToWhereItCanBeSeen() throws Exception {
        assertThat(page(files(done(3, 3, 0)).answer(PAGE, null)))
                .contains("Klaar", "Wat is er gebeurd?", "href=\"/inwoners\"")
                .doesNotContain("sloegen wij over", "/start");
        assertThat(page(files(done(4, 3, 1)).answer(PAGE, null))).contains("Klaar, maar 1 regel sloegen wij over");
        assertThat(page(files(done(4, 0, 0)).answer(PAGE, null))).contains("Er is niets veranderd.");
    }

    @Test
    void aFileThatFailedTellsWhatToDo() throws Exception {
        String page = page(files(job(State.FAILED, 4, 2, 2, 0, 0, 0, "Kies het bestand opnieuw."))
                .answer(PAGE, null));

        assertThat(page).contains("Mislukt", "Kies het bestand opnieuw.").doesNotContain("/start");
    }

    @Test
    void aFileThatIsThrownAwaySaysThatNothingChanged() throws Exception {
        var answer = (Redirect) files(checked(3, 2, 0, 1, 0)).answer(PAGE + "/weg", null);

        assertThat(answer.href()).isEqualTo("/inlezen");
        assertThat(answer.notice()).contains("Er is niets veranderd");
    }

    @Test
    void ofManyErrorsThePageShowsTheFirstAndTheFileAll() throws Exception {
        var errors = IntStream.rangeClosed(1, 1_200)
                .mapToObj(line -> new RowError(line, "naam", "Vul een naam in.", true))
                .toList();
        var files = new Desk(new OneFile(errors, checked(2_000, 800, 0, 0, 1_200)));

        assertThat(page(files.answer(PAGE, null))).contains("De eerste 50 van 1.200 fouten");
        assertThat(csv(files).lines()).hasSize(1_201);
    }

    @Test
    void theErrorsAreAFileThatASpreadsheetOpensAndRunsNothingOf() throws Exception {
        var files = new Desk(new OneFile(List.of(EMPTY_ROW, WRONG_DATE), checked(2, 0, 0, 0, 2)));

        assertThat(csv(files))
                .isEqualTo("\uFEFF\"regel\";\"kolom\";\"wat te doen\";\"gevolg\"\r\n"
                        + "\"3\";\"\";\"Vul een naam in.\";\"wij slaan de regel over\"\r\n"
                        + "\"7\";\"'=geboren\";\"Vul een datum in, zoals \"\"9-3-1951\"\".\";"
                        + "\"wij slaan alleen dit vakje over\"\r\n");
    }

    private static Desk files(Job... steps) {
        return new Desk(new OneFile(List.of(), steps));
    }

    private static Job checked(int rows, int added, int changed, int same, int wrong) {
        return job(State.CHECKED, rows, 0, added, changed, same, wrong, null);
    }

    private static Job running(int rows, int done) {
        return job(State.RUNNING, rows, done, done, 0, 0, 0, null);
    }

    private static Job done(int rows, int added, int wrong) {
        return job(State.DONE, rows, rows, added, 0, rows - added - wrong, wrong, null);
    }

    private static Job job(
            State state, int rows, int done, int added, int changed, int same, int wrong, @Nullable String message) {
        return new Job(
                ID,
                "lijst.csv",
                Kind.RESIDENTS,
                state,
                COLUMNS,
                rows,
                done,
                added,
                changed,
                same,
                wrong,
                message,
                Instant.now(),
                "Marloes");
    }

    private static String page(Object answer) throws Exception {
        return written(((Page) answer).body());
    }

    private static String csv(Desk files) throws Exception {
        return written(((Download) files.answer(PAGE + "/fouten.csv", null)).body());
    }

    private static String written(Html html) throws Exception {
        var out = new ByteArrayOutputStream();
        html.writeTo(out);
        return out.toString(UTF_8);
    }

    /** The pages about one file, asked the way the dispatcher does. */
    private record Desk(OneFile file) {
        Page home() {
            return Objects.requireNonNull(route("/inlezen").show())
                    .page(Asking.at(Map.of()), new Form(List.of(), List.of(), null, Html.EMPTY));
        }

        Object answer(String path, @Nullable Object input) throws Exception {
            return route(path).handler().answer(Asking.at(Map.of("bestand", ID)), input);
        }

        private Route route(String path) {
            return new ImportPages(file)
                    .routes().stream()
                            .filter(route -> route.path().equals(path))
                            .findFirst()
                            .orElseThrow();
        }
    }
}
