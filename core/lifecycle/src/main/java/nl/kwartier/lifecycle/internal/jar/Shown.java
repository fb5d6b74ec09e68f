package nl.kwartier.lifecycle.internal.jar;

import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;

/**
 * What a catalogue and a tile show of a programme. The annotation writes it as a capability, which the index of a catalogue holds as well;
 * a manifest written by hand may use a header for each.
 *
 * @param title what people call it
 * @param about what it does
 * @param icon how it is drawn
 */
record Shown(
        @Nullable String title,
        @Nullable String about,
        @Nullable String icon) {
    static final String ID = "Kwartier-Programma";
    static final String TITLE = "Kwartier-Titel";
    static final String ABOUT = "Kwartier-Uitleg";
    static final String ICON = "Kwartier-Icoon";

    private static final String NAMESPACE = "nl.kwartier.programma";

    static Shown of(Attributes manifest) throws Unfit {
        Map<String, String> said = Map.of();
        for (Clause capability : Headers.clauses(manifest, Constants.PROVIDE_CAPABILITY)) {
            said = capability.path().equals(NAMESPACE) ? capability.attributes() : said;
        }
        return new Shown(
                first(said.get("titel"), manifest, TITLE),
                first(said.get("uitleg"), manifest, ABOUT),
                first(said.get("icoon"), manifest, ICON));
    }

    private static @Nullable String first(@Nullable String said, Attributes manifest, String header) {
        return Optional.ofNullable(said).map(String::strip).orElseGet(() -> Headers.value(manifest, header));
    }
}
