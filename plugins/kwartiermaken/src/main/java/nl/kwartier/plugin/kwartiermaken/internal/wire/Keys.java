package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;

/** The key by which a form or a program says that two times the same is one time. */
final class Keys {
    private Keys() {}

    /** The id of what is to be made. */
    static String id(@Nullable String key) {
        try {
            return key == null ? Ids.next() : Ids.check(key);
        } catch (InvalidValue noId) {
            throw Refusal.fields(List.of(new FieldProblem(
                    "sleutel", "Geef als sleutel een UUID in kleine letters, of laat de sleutel weg.")));
        }
    }
}
