package nl.kwartier.web.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwartier.api.web.Field;
import org.junit.jupiter.api.Test;

class SchemasTest {
    record ConversationInput(
            @Field(name = "met") String with,
            @Field(name = "gasten") List<Guest> guests) {}

    record Guest(@Field(name = "naam") String name) {}

    static final class Other {
        record ConversationInput(@Field(name = "over") String about) {}
    }

    private final Schemas schemas = new Schemas();

    @Test
    void theSameNameIsAnotherSchemaForAnotherOwner() {
        schemas.reference(Shape.of(ConversationInput.class));
        schemas.of("Eettafel").reference(Shape.of(ConversationInput.class));
        schemas.of("Leesclub").reference(Shape.of(ConversationInput.class));

        assertThat(schemas.all().keySet())
                .containsExactly(
                        "ConversationInput",
                        "EettafelConversationInput",
                        "EettafelGuest",
                        "Guest",
                        "LeesclubConversationInput",
                        "LeesclubGuest");
        assertThat(schemas.all().getAsJsonObject("EettafelConversationInput").toString())
                .contains("#/components/schemas/EettafelGuest");
    }

    @Test
    void aRecordThatIsUsedTwiceHasOneSchema() {
        var first = schemas.reference(Shape.of(Guest.class));

        assertThat(schemas.reference(Shape.of(Guest.class))).isEqualTo(first);
        assertThat(schemas.all().keySet()).containsExactly("Guest");
    }

    @Test
    void twoRecordsNeverShareASchema() {
        var first = schemas.reference(Shape.of(Other.ConversationInput.class));
        var second = schemas.reference(Shape.of(ConversationInput.class));

        assertThat(first).isNotEqualTo(second);
        assertThat(schemas.all().keySet()).containsExactly("ConversationInput", "ConversationInput2", "Guest");
        assertThat(schemas.reference(Shape.of(ConversationInput.class))).isEqualTo(second);
    }
}
