package nl.kwartier.ui;

import gg.jte.output.Utf8ByteOutput;
import nl.kwartier.ui.internal.Rendering;
import nl.kwartier.ui.internal.jte.JteplainGenerated;
import nl.kwartier.ui.internal.jte.JteshellGenerated;

/** The frame of the console: menu, search, account, the page in the middle. */
public final class Shell {
    /**
     * What the words in the search field are called when they are sent to {@code /zoeken}: with POST, since they are mostly somebody's name
     * and a name does not belong in a URL.
     */
    public static final String SEARCH = "zoek";

    private Shell() {}

    /** The whole page as UTF-8, ready to be sent as {@code text/html;charset=utf-8}. */
    public static byte[] page(ShellView view) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        var output = Rendering.html(bytes);
        if (view.user() == null) {
            JteplainGenerated.render(output, Rendering.NO_INTERCEPTOR, view);
        } else {
            JteshellGenerated.render(output, Rendering.NO_INTERCEPTOR, view, view.user());
        }
        return bytes.toByteArray();
    }
}
