package nl.kwartier.ui.internal;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.function.Consumer;

/** Calls a compiled template directly, so that the compiler checks its parameters and no engine looks it up. */
public final class Rendering {
    /** Generated templates take null for "no interceptor". */
    @SuppressWarnings("NullAway")
    public static final HtmlInterceptor NO_INTERCEPTOR = null;

    private Rendering() {}

    /** What a template writes, when it is asked to. */
    public static Content content(Consumer<HtmlTemplateOutput> template) {
        return output -> template.accept(html(output));
    }

    /** An output that escapes what it is given. */
    public static HtmlTemplateOutput html(TemplateOutput output) {
        return output instanceof HtmlTemplateOutput html ? html : new OwaspHtmlTemplateOutput(output);
    }
}
