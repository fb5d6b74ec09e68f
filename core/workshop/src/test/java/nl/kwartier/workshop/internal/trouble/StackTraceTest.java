package nl.kwartier.workshop.internal.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.development.Trouble.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of all lines in a stack trace, those of the programme's own sources. */
class StackTraceTest {
    @TempDir
    Path folder;

    @Test
    void theDeepestCauseComesFirst() throws IOException {
        write("src/main/java/x/Pages.java", "one\ntwo\nthree\n");
        write("src/main/java/x/Rows.java", "one\ntwo\nthree\n");

        assertThat(of("""
                        java.lang.IllegalStateException: no page
                        \tat x.Pages.show(Pages.java:3)
                        \tat nl.kwartier.web.Other.call(Other.java:9)
                        Caused by: java.lang.IllegalArgumentException: no row
                        \tat java.base/java.util.Optional.get(Optional.java:143)
                        \tat x.Rows$Reading.lambda$read$0(Rows.java:2)
                        \t... 12 more
                        """).spots())
                .extracting(Spot::file, Spot::line, Spot::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "src/main/java/x/Rows.java", 2, "java.lang.IllegalArgumentException: no row"),
                        org.assertj.core.groups.Tuple.tuple(
                                "src/main/java/x/Pages.java", 3, "java.lang.IllegalStateException: no page"));
    }

    @Test
    void theLinesAroundAreThere() throws IOException {
        write("src/main/jte/a/b.jte", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");

        Spot spot = of("gg.jte.TemplateException: Failed to render a/b.jte, error at a/b.jte:6\n")
                .spots()
                .get(0);

        assertThat(spot.first()).isEqualTo(2);
        assertThat(spot.lines()).containsExactly("2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void aMessageThatNamesAPartOfARecordLeadsToItsLine() throws IOException {
        write("src/main/java/x/Input.java", """
                package x;
                record Input(String name) {
                    record Inner(
                            String first,
                            String name) {}
                }
                """);

        assertThat(of("java.lang.IllegalArgumentException: x.Input$Inner.name needs @Field\n")
                        .spots())
                .extracting(Spot::line)
                .containsExactly(5);
    }

    @Test
    void whereNothingOfTheProgrammeIsNamedThereIsNoSpot() {
        assertThat(of("java.lang.Error: x.Gone.name\n\tat y.Other.call(Other.java:9)\n")
                        .spots())
                .isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private StackTrace of(String text) {
        return new StackTrace(text, new Spots(folder));
    }
}
