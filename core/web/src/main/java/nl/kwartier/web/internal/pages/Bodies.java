package nl.kwartier.web.internal.pages;

import gg.jte.Content;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;

/** Makes pages of page components. */
public final class Bodies {
    private Bodies() {}

    /** A page of pieces below each other. */
    public static Page page(String title, Content... pieces) {
        var body = Contents.of(pieces);
        return Page.of(title, out -> Contents.write(body, out));
    }

    /** A page with a heading, a form, and what stands below it. */
    public static Page form(Heading heading, Form form, Content... below) {
        return page(heading.title(), Components.heading(heading), Components.card(html(form)), Contents.of(below));
    }

    /** Above something that was removed, what that means; nothing above what is there. */
    public static Content removed(boolean removed, String sentence) {
        return removed ? Components.alert(Tone.SOON, "Verwijderd", sentence) : Contents.NONE;
    }

    /** A form as a piece of a page. */
    public static Content html(Form form) {
        return Contents.written(form.html()::writeTo);
    }
}
