package nl.kwartier.ui;

import static nl.kwartier.ui.ComponentsTest.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final FieldView NAME = FieldView.of(FieldKind.TEXT, "naam", "Naam");

    @Test
    void anErrorStandsAtItsFieldAndInTheSummary() {
        FieldView wrong = NAME.error("Vul een naam in.").value("x");

        String html =
                html(Forms.form(FormView.of("/plekken", "sleutel", List.of(wrong), "Bewaren", NavLink.to("", ""))));

        assertThat(html)
                .contains("href=\"#veld-naam\"", "id=\"veld-naam-fout\"", "aria-describedby=\"veld-naam-fout\"")
                .contains("aria-invalid=\"true\"", "value=\"x\"", "name=\"csrf\" value=\"sleutel\"");
    }

    @Test
    void aFieldThatMayStayEmptySaysSo() {
        assertThat(html(Forms.field(NAME))).contains("(niet verplicht)").doesNotContain("aria-required");
    }

    @Test
    void aFieldThatMustBeFilledInSaysWhy() {
        assertThat(html(Forms.field(NAME.required("Zonder naam vindt niemand de plek."))))
                .contains("Zonder naam vindt niemand de plek.", "aria-required=\"true\"")
                .doesNotContain("niet verplicht");
    }

    @Test
    void aFieldThatMustBeFilledInForAReasonThatEverybodyKnowsGivesNone() {
        assertThat(html(Forms.field(NAME.mandatory())))
                .contains("aria-required=\"true\"")
                .doesNotContain("niet verplicht", "-uitleg");
    }

    @Test
    void aPasswordIsNeverSentBack() {
        assertThat(html(Forms.field(
                        FieldView.of(FieldKind.PASSWORD, "w", "Wachtwoord").value("geheim"))))
                .doesNotContain("geheim");
    }

    @Test
    void aFormWithAFileIsSentInParts() {
        FieldView file = FieldView.of(FieldKind.FILE, "bestand", "Bestand");

        assertThat(FormView.of("/", "", List.of(file), "Stuur", NavLink.to("", ""))
                        .encoding())
                .isEqualTo("multipart/form-data");
    }

    @Test
    void anAttributeThatCouldRunAScriptIsRefused() {
        assertThatThrownBy(() -> NAME.attribute("onfocus", "alert(1)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theQuestionAboveBoxesIsTheirLegend() {
        FieldView boxes = FieldView.of(FieldKind.CHECKBOXES, "taal", "Welke taal?")
                .choices(List.of(Choice.of("nl", "Nederlands"), Choice.of("ti", "Tigrinya")))
                .values(List.of("ti"));

        assertThat(html(Forms.field(boxes)))
                .contains("<legend class=\"utrecht-form-label\">Welke taal?", "value=\"ti\" checked")
                .doesNotContain("value=\"nl\" checked");
    }

    @Test
    void everybodyWasThereUnlessSomebodySaidOtherwise() {
        AttendanceSheet sheet = new AttendanceSheet(
                "Wie is er?",
                "aanwezig",
                List.of(Choice.of("AANWEZIG", "Was er"), Choice.of("AFWEZIG", "Was er niet")),
                List.of(
                        AttendanceSheet.Person.of("1", "Selam Tesfaye"),
                        new AttendanceSheet.Person("2", "Joep van Dijk", "", "AFWEZIG"),
                        new AttendanceSheet.Person("3", "Bep Bakker", "", "VERHUISD")));

        String html = html(Forms.attendance(
                FormView.of("/wie-is-er", "sleutel", List.of(), "Bewaren", NavLink.to("", "")), sheet));

        assertThat(html)
                .contains("name=\"aanwezig.1\" value=\"AANWEZIG\" checked")
                .contains("name=\"aanwezig.2\" value=\"AFWEZIG\" checked")
                .contains("name=\"aanwezig.3\" value=\"AANWEZIG\" checked");
        assertThat(html.split(" checked", -1)).hasSize(4);
    }

    @Test
    void anAttendanceSheetOnWhichNothingCanBeSaidIsRefused() {
        assertThatThrownBy(() -> new AttendanceSheet("Wie is er?", "aanwezig", List.of(), List.of()))
                .hasMessageContaining("at least one mark");
    }
}
