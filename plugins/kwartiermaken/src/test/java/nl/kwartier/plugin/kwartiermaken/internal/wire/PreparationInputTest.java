package nl.kwartier.plugin.kwartiermaken.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.api.web.Field;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import org.junit.jupiter.api.Test;

class PreparationInputTest {
    @Test
    void theFormAsksWhatThePointsAskUnderTheSameNames() {
        Map<String, String> asked = Arrays.stream(PreparationInput.class.getRecordComponents())
                .map(PreparationInputTest::field)
                .collect(Collectors.toMap(Field::name, Field::label));

        assertThat(Point.values()).allSatisfy(point -> assertThat(asked).containsEntry(point.code(), point.question()));
    }

    @Test
    void noFormHasAFieldForAGuest() {
        for (Class<?> input : new Class<?>[] {
            WelcomeInput.class,
            NewHospitablePlace.class,
            ConversationInput.class,
            RejectionInput.class,
            PreparationInput.class
        }) {
            assertThat(Arrays.stream(input.getRecordComponents())
                            .map(component -> field(component).name()))
                    .noneMatch(name -> name.contains("gast") || name.contains("inwoner") || name.contains("bsn"));
        }
    }

    private static Field field(RecordComponent component) {
        return component.getAnnotation(Field.class);
    }
}
