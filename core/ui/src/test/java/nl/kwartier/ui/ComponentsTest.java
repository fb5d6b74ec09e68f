package nl.kwartier.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    static String html(Content piece) {
        return new String(Contents.bytes(piece), StandardCharsets.UTF_8);
    }
}
