package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import org.jspecify.annotations.Nullable;

/** The code and the raw text of a reason, closed until somebody opens it. */
final class Technical {
    private Technical() {}

    static Content of(@Nullable Reason reason) {
        if (reason == null) {
            return Contents.NONE;
        }
        var lines = Stream.concat(
                Stream.of(reason.code()), Stream.ofNullable(reason.technical()).flatMap(String::lines));
        return Components.disclosure(
                "Techniek", Components.stack(lines.map(Components::code).toArray(Content[]::new)));
    }
}
