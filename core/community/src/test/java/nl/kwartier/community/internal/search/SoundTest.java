package nl.kwartier.community.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "meijer,meyer",
        "meijer,maier",
        "meijer,meier",
        "smit,smidt",
        "smit,schmidt",
        "visser,fisser",
        "jansen,janssen",
        "jansen,janse",
        "pietersen,pieterse",
        "kuiper,kuyper",
        "kuiper,cuijper",
        "bakker,backer",
        "dekker,decker",
        "bosch,bos",
        "thijs,tijs",
        "schouten,schauten",
        "sophie,sofie",
        "hendriks,hendrix",
        "philips,filips",
        "kok,cock",
        "vermeulen,vermeule",
        "zwart,swart",
        "brandt,brand",
        "pauw,pou",
        "yusuf,jusuf",
        "yilmaz,jilmas",
        "aert,aart",
        "lodewijk,lodewyk",
        "quist,kist"
    })
    void namesThatSoundAlikeHaveOneKey(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "jansen,jonker",
        "bakker,bekker",
        "vries,kries",
        "dijk,duik",
        "mohamed,mahmud",
        "kok,koek",
        "post,poot",
        "bos,boos1"
    })
    void namesThatSoundDifferentDoNot(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
