package nl.kwartier.testkit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;

/** Pages as text. */
final class Words {
    private Words() {}

    static Page page(String title, String body) {
        String html = "<h1>" + title + "</h1>" + body;
        return Page.of(title, out -> out.write(html.getBytes(UTF_8)));
    }

    static String link(String words, String href) {
        return "<p><a href=\"" + href + "\">" + words + "</a></p>";
    }

    static String button(Request request, String words, String action) {
        return "<form method=\"post\" action=\"" + action + "\"><input type=\"hidden\" name=\"csrf\" value=\""
                + request.csrf() + "\"><button type=\"submit\">" + words + "</button></form>";
    }
}
