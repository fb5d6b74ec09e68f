package nl.kwartier.testkit.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a page holds, for people: headings, links, fields, buttons, rows. */
public final class Sheet {
    /** What people see as one thing among others. */
    private static final String PIECES = "tr, li, section, article, form, details, dl, fieldset";

    private final Document document;
    private final Element scope;

    private Sheet(Document document, Element scope) {
        this.document = document;
        this.scope = scope;
    }

    public static Sheet of(Document document) {
        return new Sheet(document, Objects.requireNonNullElse(document.selectFirst("main"), document.body()));
    }

    /** The smallest piece of the page in which some words stand. */
    public Sheet at(String words) {
        Element smallest = scope.select(PIECES).stream()
                .filter(piece -> piece.text().contains(words))
                .min(Comparator.comparingInt(piece -> piece.text().length()))
                .orElseThrow(() -> new AssertionError("‘" + words + "’ stands nowhere on " + this));
        return new Sheet(document, smallest);
    }

    /** What the page is about, without the shell around it. */
    public Element main() {
        return scope;
    }

    /** The page with the shell around it. */
    public Element whole() {
        return document;
    }

    public String heading() {
        return main().select("h1").text();
    }

    public List<String> alerts() {
        return main().select(".utrecht-alert__content").stream()
                .map(Element::text)
                .toList();
    }

    public List<Field> fields() {
        return Field.in(main());
    }

    /** Links with words, those of the page itself before those of the menu. */
    List<Element> links() {
        var all = new ArrayList<>(main().select("a[href]"));
        document.select("a[href]").stream().filter(link -> !all.contains(link)).forEach(all::add);
        return all;
    }

    public Element link(String words) {
        List<Element> found = links().stream()
                .filter(link -> words.equals(Words.of(link)) || words.equals(link.attr("aria-label")))
                .toList();
        if (found.stream().map(link -> link.attr("href")).distinct().count() == 1) {
            return found.get(0);
        }
        throw new AssertionError((found.isEmpty() ? "There is no link" : "There are " + found.size() + " links") + " ‘"
                + words + "’ on " + this);
    }

    public Field field(String label) {
        return oneOf(
                fields().stream().filter(field -> field.label().equals(label)).toList(), "field", label);
    }

    public Element button(String words) {
        return oneOf(
                main().select("form button, form input[type=submit]").stream()
                        .filter(button -> words.equals(words(button)))
                        .toList(),
                "button",
                words);
    }

    private <T> T oneOf(List<T> found, String what, String words) {
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new AssertionError(
                (found.isEmpty() ? "There is no " : "There is more than one ") + what + " ‘" + words + "’ on " + this);
    }

    private static String words(Element button) {
        return button.nameIs("input") ? button.attr("value") : Words.of(button);
    }

    /** The form in which a button stands. */
    public static FormElement form(Element button) {
        return Optional.ofNullable(button.closest("form"))
                .filter(FormElement.class::isInstance)
                .map(FormElement.class::cast)
                .orElseThrow(() -> new AssertionError("The button ‘" + words(button) + "’ stands in no form."));
    }

    /** The rows of all tables: column by column, what stands in it. */
    public List<Map<String, String>> rows() {
        return main().select("table").stream().flatMap(Sheet::rows).toList();
    }

    private static Stream<Map<String, String>> rows(Element table) {
        List<String> columns = table.select("thead th, thead td").eachText();
        return table.select("tbody tr").stream().map(row -> {
            var cells = new LinkedHashMap<String, String>();
            List<Element> present = row.select("> th, > td");
            for (int i = 0; i < present.size(); i++) {
                cells.put(i < columns.size() ? columns.get(i) : String.valueOf(i + 1), Words.of(present.get(i)));
            }
            return cells;
        });
    }

    /** What there is to see, for who looked for something else. */
    @Override
    public String toString() {
        return "the page ‘" + heading() + "’.\n  alerts:  " + Field.quoted(alerts())
                + "\n  fields:  "
                + Field.quoted(fields().stream().map(Field::label).toList())
                + "\n  buttons: "
                + Field.quoted(
                        main().select("form button").stream().map(Sheet::words).toList())
                + "\n  links:   "
                + Field.quoted(main().select("a[href]").stream()
                        .map(Words::of)
                        .distinct()
                        .toList());
    }
}
