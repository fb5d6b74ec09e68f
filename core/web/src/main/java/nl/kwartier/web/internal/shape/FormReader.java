package nl.kwartier.web.internal.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;
import org.jspecify.annotations.Nullable;

/** Makes a record of what came in with a form. */
public final class FormReader {
    private FormReader() {}

    /**
     * Reads a form.
     *
     * @param options the answers to choose from for fields that are limited by the route
     * @throws Refusal with every problem at once
     */
    public static Object read(Shape shape, FormValues form, Map<String, List<Option>> options) {
        var reading = new Reading();
        for (Part part : shape.parts()) {
            read(part, form, options.get(part.name()), reading);
        }
        form.texts().keySet().stream()
                .filter(name -> !form.own(name) && !shape.knows(name))
                .forEach(reading::unknown);
        return reading.finish(shape);
    }

    private static void read(Part part, FormValues form, @Nullable List<Option> options, Reading reading) {
        Field field = part.field();
        if (part.upload()) {
            var upload = form.uploads().get(part.name());
            if (upload == null && !part.optional()) {
                reading.problem(part.name(), "Kies een bestand. " + field.required());
            } else {
                reading.value(upload);
            }
            return;
        }
        if (part.keyed()) {
            keyed(part, form, reading);
            return;
        }
        List<String> texts = form.of(part.name());
        if (texts.isEmpty()) {
            missing(part, reading);
            return;
        }
        try {
            var values = new ArrayList<>();
            for (String text : texts) {
                values.add(part.scalar().fromText(among(options, text), field));
            }
            reading.value(part.many() ? List.copyOf(values) : values.get(0));
        } catch (InvalidValue invalid) {
            reading.problem(part.name(), invalid.sentence());
        }
    }

    private static void keyed(Part part, FormValues form, Reading reading) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            for (String name : form.texts().keySet()) {
                String key = part.key(name);
                List<String> texts = form.of(name);
                if (key != null && !texts.isEmpty()) {
                    values.put(key, part.scalar().fromText(texts.get(0), part.field()));
                }
            }
        } catch (InvalidValue invalid) {
            reading.problem(part.name(), invalid.sentence());
            return;
        }
        if (values.isEmpty()) {
            missing(part, reading);
        } else {
            reading.value(Collections.unmodifiableMap(values));
        }
    }

    static void missing(Part part, Reading reading) {
        if (part.optional()) {
            reading.value(part.nothing());
            return;
        }
        String label = part.field().label();
        String verb = part.options().isEmpty() ? "Vul in: " : "Kies: ";
        String what = label.isEmpty() ? part.name() : label;
        String sentence =
                verb + what + (what.endsWith("?") ? " " : ". ") + part.field().required();
        reading.problem(part.name(), sentence.strip());
    }

    private static String among(@Nullable List<Option> options, String text) {
        if (options != null
                && options.stream().noneMatch(option -> option.value().equals(text))) {
            throw new InvalidValue("Kies een van de mogelijkheden in de lijst.");
        }
        return text;
    }
}
