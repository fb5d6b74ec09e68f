package nl.kwartier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.sample.Broken;
import nl.kwartier.testkit.sample.Eettafel;
import nl.kwartier.testkit.sample.Sloppy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Whether the conformance tests let a good programme pass, and see each fault of one that is not. */
class ConformanceTest {
    private static final String SKIPPED = "skipped: ";

    @TempDir
    Path folder;

    @Test
    void aProgrammeThatIsAsItShouldBePasses() {
        assertThat(outcome(Eettafel.class))
                .allSatisfy(
                        (promise, failure) -> assertThat(failure).as(promise).isEmpty());
    }

    @Test
    void eachFaultIsSeenWithWhereItIsAndWhatToDo() {
        Map<String, String> outcome = outcome(Sloppy.class);

        assertThat(outcome)
                .allSatisfy(
                        (promise, failure) -> assertThat(failure).as(promise).isNotEmpty());
        assertThat(outcome.get("answers on every page that a link leads to"))
                .contains("/eettafel/gasten/dood: it answers 404, and /eettafel leads to it")
                .contains("/eettafel/nergens/{ding}: no link leads to this page");
        assertThat(outcome.get("has a short Dutch label at every field"))
                .contains("/eettafel/woorden, field los: it has no label")
                .contains("field ‘wens’: the label is the technical name of the field")
                .contains("‘BSN’ is an abbreviation")
                .contains("field ‘Alles wat u ons nog wilt zeggen’: the label has 7 words");
        assertThat(outcome.get("speaks Dutch on every page, and shows no key or code"))
                .contains("‘null’ in ‘Uw naam: null’", "‘{naam}’ in ‘Dag {naam}’", "‘eettafel.gast.titel’ in")
                .contains("‘stoelenVrij’ in", "‘STAAT_OP_LIJST’ in", "‘Guest[id=’ in")
                .contains("‘Please save your guest’ is English", "‘Save’ is English");
        assertThat(outcome.get("refuses everybody without the right"))
                .contains("POST /eettafel/wens: the role lezer, which looks and changes nothing, may change something")
                .contains("GET /eettafel/woorden: its permission inwoners.alles is not the programme's own")
                .contains("POST /eettafel/kapot: whoever has not logged in may change something here");
        assertThat(outcome.get("saves every form with only what must be filled in"))
                .contains("/eettafel/wens, field ‘wens’: it may stay empty, and yet was refused: Vul uw wens in.")
                .contains("/eettafel/code, field ‘Code’: what was thought of to fill in was refused")
                .contains("give an example in the method examples()");
        assertThat(outcome.get("has no barriers on its pages, on a laptop and on a phone"))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).startsWith(SKIPPED),
                        failure -> assertThat(failure)
                                .contains("/eettafel at 390 pixels: image-alt")
                                .contains("/eettafel at 390 pixels: it is", "pixels too wide"));
        assertThat(outcome.get("answers every button without a fault"))
                .contains("/eettafel/verstopt: no page has this button")
                .contains("/eettafel/kapot: its button on /eettafel answers 500");
        assertThat(outcome.get("keeps its data when it is taken away and comes back"))
                .contains("the table gast: it had 3 rows, and 2 when the programme was back");
        assertThat(outcome.get("starts and stops twenty times without leaving classes behind"))
                .contains("of 20 starts the classes of 20 are still in memory");
        assertThat(outcome.get("starts with its demonstration on PostgreSQL too"))
                .contains("/eettafel/geteld: on PostgreSQL it answers 500");
    }

    @Test
    void aProgrammeThatDoesNotStartFailsOnceWithTheReason() {
        Map<String, String> outcome = outcome(Broken.class);

        assertThat(outcome.values().stream().filter(failure -> !failure.startsWith(SKIPPED)))
                .singleElement()
                .asString()
                .contains("eettafel is FAILED", "KW-START-MISLUKT");
    }

    private Map<String, String> outcome(Class<? extends Eettafel> programme) {
        Path jar = SampleJar.of(programme).writeTo(folder);
        var conformance = new Conformance() {
            @Override
            protected Platform.Setup platform(Database database) {
                return super.platform(database).programme("eettafel", jar);
            }
        };
        var outcome = new LinkedHashMap<String, String>();
        try (var tests = conformance.conforms()) {
            tests.forEach(test -> outcome.put(test.getDisplayName(), run(test)));
        }
        return outcome;
    }

    private static String run(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (TestAbortedException skipped) {
            return SKIPPED + skipped.getMessage();
        } catch (Throwable failure) {
            return failure.getMessage();
        }
    }
}
