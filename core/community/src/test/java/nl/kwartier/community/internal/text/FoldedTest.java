package nl.kwartier.community.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Brien-d'Été,obrien dete",
                "Ĳsbrand,ijsbrand",
                "IJsbrand,ijsbrand",
                "Bronwaßer,bronwasser",
                "Aafjörð,aafjord",
                "Hacı,haci",
                "İnönü,inonu",
                "Żywiałowska,zywialowska",
                "  van   't  Hek ,van t hek",
                "J.P. de Wit,j p de wit",
                "王 小明,王 小明",
                "Ţ̷hree😀four,three four"
            })
    void accentsCaseAndSignsDoNotCount(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void foldingTwiceIsFoldingOnceForAnyText() {
        var random = new Random(1951);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(20, 1, 0x2FFF).filter(Character::isDefined).forEach(text::appendCodePoint);
            String once = Folded.of(text.toString());

            assertThat(Folded.of(once)).as(text.toString()).isEqualTo(once);
            assertThat(once).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ", "%", "_", "\t");
        }
    }

    @Test
    void aCutTextNeverEndsInHalfACharacter() {
        assertThat(Folded.cut("ab😀", 3)).isEqualTo("ab");
        assertThat(Folded.cut("ab😀", 4)).isEqualTo("ab😀");
    }
}
