package nl.kwartier.web.internal.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;

/** One of a closed list. */
final class ChoiceScalar implements Scalar {
    private final List<Labelled> constants;

    ChoiceScalar(Class<?> type) {
        this.constants =
                Arrays.stream(type.getEnumConstants()).map(Labelled.class::cast).toList();
    }

    @Override
    public Object fromText(String text, Field field) {
        return constants.stream()
                .filter(constant -> constant.code().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("Kies uit: "
                        + constants.stream().map(Labelled::label).collect(Collectors.joining(", ")) + "."));
    }

    @Override
    public String toText(Object value) {
        return ((Labelled) value).code();
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        var codes = new JsonArray();
        constants.forEach(constant -> codes.add(constant.code()));
        var schema = Schemas.type("string");
        schema.add("enum", codes);
        return schema;
    }

    @Override
    public List<Option> options() {
        return constants.stream().map(Option::of).toList();
    }
}
