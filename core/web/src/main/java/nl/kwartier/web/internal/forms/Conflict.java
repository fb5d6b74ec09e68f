package nl.kwartier.web.internal.forms;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.web.internal.shape.Part;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same thing: shows both versions beside each other, and lets the second choose. By agreement the refusal holds
 * {@code versie} (the version that is kept now) and {@code huidig} (its values by the fields' Dutch names).
 */
final class Conflict {
    private final @Nullable Refusal refusal;

    Conflict(@Nullable Refusal refusal) {
        this.refusal = refusal != null && refusal.code() == ErrorCode.VERSION ? refusal : null;
    }

    /** The value that the hidden field {@code versie} must have for a second try; null when there is no conflict. */
    @Nullable String version() {
        Object version = refusal == null ? null : refusal.details().get("versie");
        return version == null ? null : version.toString();
    }

    /** The fields that differ, as a table. */
    Content table(Shape shape, Filled filled) {
        Object now = refusal == null ? null : refusal.details().get("huidig");
        if (!(now instanceof Map<?, ?> kept)) {
            return Contents.NONE;
        }
        var rows = new ArrayList<List<Content>>();
        for (Part part : shape.parts()) {
            String theirs = text(kept.get(part.name()));
            String yours = String.join(", ", filled.of(part));
            if (!part.hidden() && kept.containsKey(part.name()) && !theirs.equals(yours)) {
                rows.add(List.of(
                        Contents.text(part.field().label()),
                        Contents.text(yours.isEmpty() ? "leeg" : yours),
                        Contents.text(theirs.isEmpty() ? "leeg" : theirs)));
            }
        }
        return rows.isEmpty()
                ? Contents.NONE
                : Components.table(new Table(
                        "Wat verschilt",
                        List.of(Column.of("Veld"), Column.of("U vulde in"), Column.of("Nu staat er")),
                        rows));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : value.toString();
    }
}
