package nl.kwartier.web.internal.forms;

import gg.jte.Content;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Option;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.shape.Part;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same thing: shows both versions beside each other, and lets the second choose. By agreement the refusal holds
 * {@code versie} (the version that is kept now) and {@code huidig} (its values by the fields' Dutch names, and {@code fase}).
 */
final class Conflict {
    /** What it is called where the thing stands now; said when no field of the form differs. */
    private static final String STAGE = "fase";

    private final @Nullable Refusal refusal;

    Conflict(@Nullable Refusal refusal) {
        this.refusal = refusal != null && refusal.code() == ErrorCode.VERSION ? refusal : null;
    }

    /** The value that the hidden field {@code versie} must have for a second try; null when there is no conflict. */
    @Nullable String version() {
        Object version = refusal == null ? null : refusal.details().get("versie");
        return version == null ? null : version.toString();
    }

    /** The fields that differ, as a table in the words of the form. */
    Content table(Shape shape, Map<String, List<Option>> options, Filled filled) {
        Object now = refusal == null ? null : refusal.details().get("huidig");
        if (!(now instanceof Map<?, ?> kept)) {
            return Contents.NONE;
        }
        var rows = new ArrayList<List<Content>>();
        for (Part part : shape.parts()) {
            var words = new Words(part, options.getOrDefault(part.name(), part.options()));
            String theirs = words.of(kept.get(part.name()));
            String yours = words.of(filled.of(part));
            if (!part.hidden() && kept.containsKey(part.name()) && !theirs.equals(yours)) {
                rows.add(List.of(
                        Contents.text(part.field().label()),
                        Contents.text(yours.isEmpty() ? "leeg" : yours),
                        Contents.text(theirs.isEmpty() ? "leeg" : theirs)));
            }
        }
        if (rows.isEmpty()) {
            return kept.get(STAGE) instanceof String stage
                    ? Components.alert(Tone.INFO, "Nu staat het op ‘" + stage + "’", "Kijk of dit nog nodig is.")
                    : Contents.NONE;
        }
        return Components.table(new Table(
                "Wat verschilt", List.of(Column.of("Veld"), Column.of("U vulde in"), Column.of("Nu staat er")), rows));
    }

    /** What a field holds, as a person reads it: the answer instead of its code, and a date as it is typed. */
    private record Words(Part part, List<Option> options) {
        private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

        String of(@Nullable Object value) {
            if (value instanceof List<?> list) {
                return list.stream()
                        .map(each -> one(String.valueOf(each)))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
            }
            if (value instanceof Boolean flag) {
                return one(flag ? "ja" : "nee");
            }
            return value == null ? "" : one(value.toString());
        }

        private String one(String text) {
            return options.stream()
                    .filter(option -> option.value().equalsIgnoreCase(text))
                    .map(Option::label)
                    .findFirst()
                    .orElseGet(() -> typed(text));
        }

        private String typed(String text) {
            String tidy = text.isBlank() ? "" : part.tidy(text);
            try {
                return part.date() ? LocalDate.parse(tidy).format(DATE) : tidy;
            } catch (DateTimeException noDate) {
                return tidy;
            }
        }
    }
}
