package nl.kwartier.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void whatSomebodyTypedIsShownAsWordsNotAsHtml() {
        assertThat(html(Components.badge(Tone.GOOD, "<b>Ngozi</b> & co")))
                .contains("&lt;b&gt;Ngozi&lt;/b&gt; &amp; co");
    }

    @Test
    void aLinkThatWouldRunAScriptLeadsNowhere() {
        assertThat(html(Components.link("Klik", "javascript:alert(1)"))).doesNotContain("javascript");
    }

    @Test
    void initialsAreTheFirstLettersOfTheFirstAndTheLastName() {
        assertThat(Components.initials("Fatma de Boer")).isEqualTo("FB");
        assertThat(Components.initials(" ngozi ")).isEqualTo("N");
        assertThat(Components.initials("")).isEmpty();
    }

    @Test
    void readinessIsSaidInWordsBesideTheBars() {
        String html = html(Components.readiness(3, 5, "punten"));

        assertThat(html).contains("3 van 5 punten");
        assertThat(html.split("kw-ready__bar--done", -1)).hasSize(4);
    }

    @Test
    void aRowWithTooFewCellsIsRefused() {
        List<Column> columns = List.of(Column.of("Naam"), Column.number("Plaatsen"));
        List<List<Content>> rows = List.of(List.of(Contents.text("De Linde")));

        assertThatThrownBy(() -> new Table("Plekken", columns, rows)).hasMessage("A row has 1 cells for 2 columns");
    }

    @Test
    void anIconThatIsNotKnownShowsAPuzzlePiece() {
        assertThat(html(Icons.icon("bestaat-niet"))).contains("#puzzle\"");
        assertThat(Icons.known()).contains("door-enter", "users", "map-pin").doesNotContain("bestaat-niet");
    }

    @Test
    void aStepThatCannotBeTakenYetSaysWhatIsMissingAndIsNoButton() {
        Step later = Step.later("Rond af", List.of("zes weken", "een gesprek", "een afspraak"));

        assertThat(html(Components.steps(List.of(later))))
                .contains("Rond af", "Eerst nog: zes weken, een gesprek en een afspraak.", "nog geen stap")
                .doesNotContain("<button");
    }

    @Test
    void aStepThatIsDoneLeadsBackAndALaterOneDoesNot() {
        String html = html(Components.wizard(
                List.of(NavLink.to("Wie", "/1"), NavLink.here("Waar", "/2"), NavLink.to("Klopt het?", "/3")),
                Contents.text("het formulier")));

        assertThat(html)
                .contains("Stap 2 van 3: Waar", "href=\"/1\"", "aria-current=\"step\"", "het formulier")
                .doesNotContain("href=\"/2\"", "href=\"/3\"");
    }

    @Test
    void aWizardThatIsNowhereIsRefused() {
        List<NavLink> steps = List.of(NavLink.to("Wie", "/1"));

        assertThatThrownBy(() -> Components.wizard(steps, Contents.NONE)).hasMessageContaining("at one of its steps");
    }

    @Test
    void aMonthIsMadeOfWholeWeeks() {
        LocalDate tuesday = LocalDate.of(2026, 11, 3);
        List<WeekDay> seven = IntStream.range(0, 7)
                .mapToObj(i -> new WeekDay(tuesday.plusDays(i), "", "", false, List.of()))
                .toList();

        assertThatThrownBy(() ->
                        MonthView.of(YearMonth.of(2026, 11), "november", NavLink.to("", ""), NavLink.to("", ""), seven))
                .hasMessageContaining("whole weeks from a Monday on");
    }

    @Test
    void theLastDaysOfDecemberMayBelongToTheFirstWeekOfTheNextYear() {
        LocalDate monday = LocalDate.of(2024, 12, 30);
        List<WeekDay> week = IntStream.range(0, 7)
                .mapToObj(i -> new WeekDay(monday.plusDays(i), "", "", false, List.of()))
                .toList();
        MonthView december =
                MonthView.of(YearMonth.of(2024, 12), "december", NavLink.to("", ""), NavLink.to("", ""), week);

        assertThat(december.number(week)).isEqualTo(1);
        assertThat(week.stream().filter(december::outside)).hasSize(5);
    }

    @Test
    void aTaskSaysInWordsByWhenItMustBeDone() {
        TaskRow late = new TaskRow(
                Tone.LATE,
                "phone",
                NavLink.to("Bel Selam", "/taak"),
                "Kwartiermaken",
                "3 dagen te laat",
                Contents.NONE);

        assertThat(html(Components.tasks(List.of(late)))).contains("3 dagen te laat", "href=\"/taak\"");
    }

    static String html(Content piece) {
        return new String(Contents.bytes(piece), StandardCharsets.UTF_8);
    }
}
