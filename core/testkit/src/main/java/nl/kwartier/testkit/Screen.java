package nl.kwartier.testkit;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.testkit.internal.page.Body;
import nl.kwartier.testkit.internal.page.Browser;
import nl.kwartier.testkit.internal.page.Field;
import nl.kwartier.testkit.internal.page.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A page of the console as somebody has it open, without a browser: read it, fill in its form, go on. Links, fields and buttons are
 * found by the words that people read. Whatever is not there fails the test with a sentence that lists what is.
 *
 * <pre>{@code
 * Screen next = fatma.open("/wandelgroep/groepen/nieuw").fill("Hoe heet de groep?", "Noord").press("Bewaren");
 *
 * assertThat(next.heading()).isEqualTo("Noord");
 * }</pre>
 */
public final class Screen {
    private static final String TOKEN = "csrf";

    private final Browser browser;
    private final HttpResponse<String> response;
    private final Sheet sheet;
    private final List<Body.File> files = new ArrayList<>();

    private Screen(Browser browser, HttpResponse<String> response, Sheet sheet) {
        this.browser = browser;
        this.response = response;
        this.sheet = sheet;
    }

    static Screen open(Browser browser, String path) {
        return read(browser, browser.get(path));
    }

    static Screen send(Browser browser, String path, Map<String, String> fields) {
        Element token = open(browser, "/").sheet.whole().selectFirst("input[name=" + TOKEN + "]");
        var pairs = new ArrayList<Body.Pair>();
        pairs.add(new Body.Pair(TOKEN, token == null ? "" : token.attr("value")));
        fields.forEach((name, value) -> pairs.add(new Body.Pair(name, value)));
        return read(browser, browser.post(path, Body.form(pairs)));
    }

    private static Screen read(Browser browser, HttpResponse<String> response) {
        return new Screen(
                browser,
                response,
                Sheet.of(Jsoup.parse(response.body(), response.uri().toString())));
    }

    /**
     * A piece of this page, such as one row of a table, when its words or buttons come back in other pieces.
     *
     * @param words words that stand in it; of all pieces with these words it is the smallest
     * @return this page, of which only that piece is looked at
     */
    public Screen at(String words) {
        return new Screen(browser, response, sheet.at(words));
    }

    /**
     * How the server answered.
     *
     * @return 200 for a page, 403 for a refusal, 404 for nothing there, and so on
     */
    public int status() {
        return response.statusCode();
    }

    /**
     * Where this page is, after redirects.
     *
     * @return the path, with its query
     */
    public String path() {
        URI uri = response.uri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /**
     * The heading of the page.
     *
     * @return the words of its first-level heading
     */
    public String heading() {
        return sheet.heading();
    }

    /**
     * What the page says, without menu and header.
     *
     * @return all words in the order of the page
     */
    public String text() {
        return sheet.main().text();
    }

    /**
     * Notices, warnings and the summary of what is wrong.
     *
     * @return the words of each
     */
    public List<String> alerts() {
        return sheet.alerts();
    }

    /**
     * What is wrong with the form.
     *
     * @return by the label of the field, the sentence that stands at it
     */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        sheet.fields().stream()
                .filter(field -> !field.problem().isEmpty())
                .forEach(field -> problems.put(field.label(), field.problem()));
        return problems;
    }

    /**
     * The rows of the tables on the page.
     *
     * @return for each row what stands in it, by the title of the column
     */
    public List<Map<String, String>> rows() {
        return sheet.rows();
    }

    /**
     * The labels of the fields to fill in.
     *
     * @return in the order of the page
     */
    public List<String> fields() {
        return sheet.fields().stream().map(Field::label).toList();
    }

    /**
     * What is filled in at a field.
     *
     * @param label the words at the field
     * @return the text, or the words of each chosen answer; empty when nothing is filled in
     */
    public List<String> filledIn(String label) {
        return sheet.field(label).values();
    }

    /**
     * Fills a field in. Nothing is sent before a button is pressed.
     *
     * @param label the words at the field
     * @param values what to type, or the words of the answers to choose; none to empty it
     * @return this page
     */
    public Screen fill(String label, String... values) {
        sheet.field(label).fill(List.of(values));
        return this;
    }

    /**
     * Ticks a box that stands by itself.
     *
     * @param label the words at the box
     * @return this page
     */
    public Screen tick(String label) {
        return fill(label, label);
    }

    /**
     * Chooses a file to send.
     *
     * @param label the words at the field
     * @param fileName its name
     * @param content its content
     * @return this page
     */
    public Screen attach(String label, String fileName, byte[] content) {
        files.add(new Body.File(sheet.field(label).name(), fileName, ByteBuffer.wrap(content.clone())));
        return this;
    }

    /**
     * Presses a button, which sends the form in which it stands.
     *
     * @param words the words on the button
     * @return the page that follows
     */
    public Screen press(String words) {
        Element button = sheet.button(words);
        FormElement form = Sheet.form(button);
        var pairs = new ArrayList<Body.Pair>();
        form.formData().forEach(pair -> pairs.add(new Body.Pair(pair.key(), pair.value())));
        if (button.hasAttr("name")) {
            pairs.add(new Body.Pair(button.attr("name"), button.attr("value")));
        }
        String action =
                form.hasAttr("action") ? form.absUrl("action") : response.uri().toString();
        return read(browser, send(form, action, pairs));
    }

    private HttpResponse<String> send(FormElement form, String action, List<Body.Pair> pairs) {
        if (!form.attr("method").equalsIgnoreCase("post")) {
            return browser.get(action.replaceAll("\\?.*", "") + "?" + Body.query(pairs));
        }
        return browser.post(
                action, form.attr("enctype").startsWith("multipart") ? Body.multipart(pairs, files) : Body.form(pairs));
    }

    /**
     * Follows a link, of the page or of the menu.
     *
     * @param words the words of the link, without a count behind them
     * @return the page it leads to
     */
    public Screen follow(String words) {
        return open(browser, sheet.link(words).absUrl("href"));
    }

    /**
     * The whole answer, for what this class has no word for.
     *
     * @return the HTML as it was sent
     */
    public String html() {
        return response.body();
    }

    /** Status, path and what there is to see. */
    @Override
    public String toString() {
        return status() + " " + path() + ": " + sheet;
    }
}
