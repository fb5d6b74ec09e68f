package nl.kwartier.ui;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kwartier.ui.internal.Assets;

/**
 * The icons, by their name in the Tabler set. They stand beside words, never instead of them, and are silent to a screen reader.
 *
 * <p>The list is fixed per release of Kwartier: {@code core/ui/web/icons.txt}.
 */
public final class Icons {
    /** What shows for a name that is not known, such as one of a later release. */
    private static final String FALLBACK = "puzzle";

    private static final Map<String, byte[]> DRAWN = draw();

    private Icons() {}

    /** The icon of that name, 20 pixels square, in the colour of the words around it. */
    public static Content icon(String name) {
        byte[] drawn = DRAWN.getOrDefault(name, DRAWN.get(FALLBACK));
        return output -> output.writeBinaryContent(drawn);
    }

    /** The names that have an icon. */
    public static Set<String> known() {
        return DRAWN.keySet();
    }

    private static Map<String, byte[]> draw() {
        String sprite = Assets.path("iconen.svg");
        Map<String, byte[]> drawn = new HashMap<>();
        for (String name : Assets.symbols()) {
            String svg = "<svg class=\"kw-icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + sprite + "#"
                    + name + "\"/></svg>";
            drawn.put(name, svg.getBytes(StandardCharsets.UTF_8));
        }
        return Map.copyOf(drawn);
    }
}
