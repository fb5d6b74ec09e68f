package nl.kwartier.web.internal.http;

import gg.jte.Content;
import java.net.URI;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Contents;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The way back from a button that was refused to the page on which it stood. */
final class PageBefore {
    private PageBefore() {}

    /** A link to that page; nothing when it is not known, or the page is not ours. */
    static Content link(Visit visit) {
        String path = path(visit.request());
        return visit.posts() && visit.mounted().route().kind() == Route.Kind.ACTION && !path.isEmpty()
                ? Buttons.link(ButtonKind.SECONDARY, "arrow-left", "Terug naar de pagina waar u was", path)
                : Contents.NONE;
    }

    private static String path(Request request) {
        String referer = request.getHeaders().get(HttpHeader.REFERER);
        return referer == null ? "" : ownPath(referer, request.getHttpURI().getAuthority());
    }

    /** The path of an address on this site, without what is behind it; empty for any other address. */
    static String ownPath(String address, String authority) {
        try {
            var page = URI.create(address);
            String path = page.getRawPath();
            boolean ours = authority.equals(page.getRawAuthority());
            return ours && path != null && path.startsWith("/") && !path.startsWith("//") ? path : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
