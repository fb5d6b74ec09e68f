package nl.kwartier.testkit.internal.conformance;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;

/** Thinks of something to fill in, from what the input record declares. */
final class Values {
    private static final String TEXT = "Proef";
    private static final double NO_BOUND = 1e15;

    /** What records around a text are given, until one takes it: dates, postcodes, numbers, addresses. */
    private static final List<String> TEXTS = List.of(
            TEXT, "1055 NB", "1951", "12", "06 12345678", "proef@voorbeeld.nl", "01a20361-725c-7000-ad2e-0a19f2bab35e");

    private final Map<String, RecordComponent> components;
    private final Map<String, String> examples;
    private final LocalDate today;

    Values(@Nullable Class<?> input, Map<String, String> examples, LocalDate today) {
        RecordComponent[] all =
                input == null || !input.isRecord() ? new RecordComponent[0] : input.getRecordComponents();
        this.components = Arrays.stream(all)
                .filter(component -> component.isAnnotationPresent(Field.class))
                .collect(java.util.stream.Collectors.toMap(
                        component -> component.getAnnotation(Field.class).name(), component -> component));
        this.examples = examples;
        this.today = today;
    }

    /** Whether a field must be filled in: as it is declared, or as the page says where it is not. */
    boolean required(nl.kwartier.testkit.internal.page.Field field) {
        RecordComponent component = components.get(field.name());
        if (component == null) {
            return field.required();
        }
        Field declared = component.getAnnotation(Field.class);
        return !declared.required().isEmpty() || declared.mandatory();
    }

    /** What to fill in: the author's example, the first answer, or something of the right type. */
    String of(nl.kwartier.testkit.internal.page.Field field) {
        String example = examples.get(field.name());
        if (example != null) {
            return example;
        }
        if (!field.answers().isEmpty()) {
            return field.answers().get(0);
        }
        RecordComponent component = components.get(field.name());
        return component == null ? byLook(field) : byType(component);
    }

    private String byLook(nl.kwartier.testkit.internal.page.Field field) {
        return switch (field.controls().get(0).attr("type")) {
            case "date" -> today.toString();
            case "time" -> "10:00";
            case "number" -> "1";
            case "email" -> "proef@voorbeeld.nl";
            case "tel" -> "0612345678";
            default -> field.controls().get(0).attr("inputmode").isEmpty() ? TEXT : "1";
        };
    }

    private String byType(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return today.toString();
        }
        if (type == LocalTime.class) {
            return "10:00";
        }
        if (type == LocalDateTime.class) {
            return today + "T10:00";
        }
        if (Number.class.isAssignableFrom(type)) {
            return number(field);
        }
        return type.isRecord() ? wrapped(type).orElse(TEXT) : TEXT.substring(0, Math.min(field.max(), TEXT.length()));
    }

    private static String number(Field field) {
        double least = field.least() > -NO_BOUND ? field.least() : Math.min(1, field.most());
        return BigDecimal.valueOf(least).stripTrailingZeros().toPlainString();
    }

    private static Optional<String> wrapped(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(maker ->
                        maker instanceof Constructor<?> || maker.getName().equals("of"))
                .filter(maker -> Arrays.equals(maker.getParameterTypes(), new Class<?>[] {String.class}))
                .flatMap(maker -> TEXTS.stream().filter(text -> takes(maker, text)))
                .findFirst();
    }

    private static boolean takes(Executable maker, String text) {
        try {
            maker.trySetAccessible();
            Object made = maker instanceof Method method
                    ? method.invoke(null, text)
                    : ((Constructor<?>) maker).newInstance(text);
            return made != null;
        } catch (ReflectiveOperationException refused) {
            return false;
        }
    }
}
