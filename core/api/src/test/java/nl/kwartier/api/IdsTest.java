package nl.kwartier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void aNewIdHasTheShapeOfAnId() {
        assertThat(Stream.generate(Ids::next).limit(10_000))
                .allSatisfy(id -> assertThat(Ids.check(id)).isEqualTo(id));
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        assertThat(Stream.generate(Ids::next).limit(10_000).toList()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0198c1f2-7a3b-7c4d-9e5f-0123456789a",
                "0198c1f2-7a3b-7c4d-9e5f-0123456789abc",
                "0198C1F2-7A3B-7C4D-9E5F-0123456789AB",
                "0198c1f2-7a3b-7c4d-9e5f-0123456789ag",
                "0198c1f207a3b-7c4d-9e5f-0123456789ab",
                "0198c1f2-7a3b-7c4d-9e5f-01234567-9ab",
                "0198c1f2-7a3b-7c4d-9e5f-0123456789a/"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThatThrownBy(() -> Ids.check(text)).isInstanceOf(InvalidValue.class);
    }
}
