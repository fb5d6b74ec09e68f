package nl.kwartier.lifecycle.internal.jar;

import java.util.List;
import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;

/** Reads the headers of a manifest. */
final class Headers {
    private Headers() {}

    /** The text of a header, or null when it is absent or blank. */
    static @Nullable String value(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The clauses of a header; none when it is absent. */
    static List<Clause> clauses(Attributes manifest, String header) throws Unfit {
        String value = value(manifest, header);
        if (value == null) {
            return List.of();
        }
        try {
            return Clause.parse(value);
        } catch (IllegalArgumentException e) {
            throw Unfit.at(new Spot(header, "", value), FileReasons.unreadableHeader(header, e.getMessage()));
        }
    }

    /** Pages escape what they show; this keeps mark-up out of logs, mails and lists by others as well. */
    static boolean plain(String text) {
        return text.codePoints().noneMatch(c -> c == '<' || c == '>' || Character.isISOControl(c));
    }
}
