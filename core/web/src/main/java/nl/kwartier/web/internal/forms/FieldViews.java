package nl.kwartier.web.internal.forms;

import java.math.BigDecimal;
import java.util.List;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.web.internal.shape.Part;

/** Chooses how a described component looks on a page. */
final class FieldViews {
    /** Up to this many options stand under each other; more drop down. */
    private static final int MOST_RADIOS = 7;

    private FieldViews() {}

    static FieldView of(Part part, List<Option> fromRoute, boolean limited, Filled filled) {
        Field field = part.field();
        List<Option> options = limited ? fromRoute : part.options();
        FieldKind kind = kind(part, options, limited);
        var view = FieldView.of(kind, part.name(), field.label())
                .values(kind == FieldKind.PASSWORD ? List.of() : filled.of(part))
                .hint(field.hint())
                .error(filled.problem(part.name()))
                .section(field.section());
        if (!part.optional()) {
            view = view.required(field.required());
        }
        view = view.choices(options.stream()
                .map(option -> Choice.of(option.value(), option.label()))
                .toList());
        return attributes(part, kind, view);
    }

    private static FieldKind kind(Part part, List<Option> options, boolean limited) {
        return switch (part.field().widget()) {
            case HIDDEN -> FieldKind.HIDDEN;
            case PASSWORD -> FieldKind.PASSWORD;
            case LONG_TEXT -> FieldKind.TEXTAREA;
            case SELECT -> FieldKind.SELECT;
            case RADIOS -> FieldKind.RADIOS;
            case BOXES -> FieldKind.CHECKBOXES;
            case TEXT -> FieldKind.TEXT;
            case AUTOMATIC -> automatic(part, options, limited);
        };
    }

    private static FieldKind automatic(Part part, List<Option> options, boolean limited) {
        if (part.upload()) {
            return FieldKind.FILE;
        }
        if (!options.isEmpty() || limited) {
            if (part.many()) {
                return FieldKind.CHECKBOXES;
            }
            return options.size() <= MOST_RADIOS && !limited ? FieldKind.RADIOS : FieldKind.SELECT;
        }
        if (part.date()) {
            return FieldKind.DATE;
        }
        return part.time() ? FieldKind.TIME : FieldKind.TEXT;
    }

    private static FieldView attributes(Part part, FieldKind kind, FieldView view) {
        Field field = part.field();
        var with = view.attribute("autocomplete", field.autocomplete());
        if (kind == FieldKind.TEXTAREA) {
            with = with.attribute("rows", field.max() > 300 ? "6" : "3");
        }
        if (part.number()) {
            with = with.attribute("inputmode", "decimal");
            if (field.least() > -1e15) {
                with = with.attribute("min", plain(field.least()));
            }
        }
        return with;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
