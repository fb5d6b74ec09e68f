package nl.kwartier.testkit.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A field of a form as people see it: words, and something to fill in.
 *
 * @param label the words above or beside it, without the note that it may stay empty
 * @param around everything that belongs to it
 * @param controls one, or one for each answer to choose from
 */
public record Field(String label, Element around, List<Element> controls) {
    private static final String LABELLED_BY = "aria-labelledby";
    private static final String GROUP = "[role=radiogroup][" + LABELLED_BY + "], [role=group][" + LABELLED_BY + "]";
    private static final String VALUE = "value";
    private static final String CHECKED = "checked";
    private static final String SELECTED = "selected";

    /** All fields inside an element, in the order of the page. */
    static List<Field> in(Element element) {
        var fields = new ArrayList<Field>();
        for (Element named : element.select("label, fieldset > legend, " + GROUP)) {
            Field field = named.nameIs("label") ? single(element, named) : group(element, named);
            if (!field.controls.isEmpty() && !field.label.isEmpty()) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** A group is named by its legend, or by words elsewhere to which it points. */
    private static Field group(Element element, Element named) {
        boolean legend = named.nameIs("legend");
        Element set = legend ? Objects.requireNonNullElse(named.parent(), named) : named;
        Element words = legend ? named : element.getElementById(named.attr(LABELLED_BY));
        return new Field(
                words == null ? "" : Words.of(words),
                enclosing(set),
                set.select("input[type=radio], input[type=checkbox]"));
    }

    /** An answer inside a group is no field of its own. */
    private static Field single(Element element, Element label) {
        boolean answer = label.parents().stream()
                .anyMatch(parent -> parent.is(GROUP)
                        || (parent.nameIs("fieldset")
                                && !parent.select("> legend").isEmpty()));
        List<Element> inside = label.select("input, select, textarea");
        if (answer && !inside.isEmpty()) {
            return new Field("", label, List.of());
        }
        String id = label.attr("for");
        List<Element> controls = inside.isEmpty() && !id.isEmpty() ? byId(element, id) : inside;
        return new Field(Words.of(label), enclosing(label), controls);
    }

    private static List<Element> byId(Element element, String id) {
        Element found = element.getElementById(id);
        return found == null ? List.of() : List.of(found);
    }

    private static Element enclosing(Element label) {
        Element field = label.closest(".utrecht-form-field");
        return field == null ? label : field;
    }

    /** The sentence that says what is wrong with it; empty when nothing is. */
    public String problem() {
        return around.select(".utrecht-form-field-error-message").text();
    }

    /** Whether the page says that it must be filled in. */
    public boolean required() {
        return around.select(".kw-field__optional").isEmpty();
    }

    public String name() {
        return controls.get(0).attr("name");
    }

    /** What can be chosen: the words of each answer. Empty where people type. */
    public List<String> answers() {
        return choices().map(Words::ofAnswer).toList();
    }

    private Stream<Element> choices() {
        return controls.stream()
                .flatMap(control -> control.nameIs("select") ? control.select("option").stream() : Stream.of(control))
                .filter(choice -> choice.nameIs("option") || box(choice))
                .filter(choice -> !choice.attr(VALUE).isEmpty());
    }

    private static boolean box(Element control) {
        String type = control.attr("type").toLowerCase(Locale.ROOT);
        return type.equals("radio") || type.equals("checkbox");
    }

    /** What is filled in: the text, or the words of the chosen answers. */
    public List<String> values() {
        if (answers().isEmpty()) {
            String value = controls.get(0).val();
            return value.isEmpty() ? List.of() : List.of(value);
        }
        return choices()
                .filter(choice -> choice.hasAttr(choice.nameIs("option") ? SELECTED : CHECKED))
                .map(Words::ofAnswer)
                .toList();
    }

    /** Fills it in, in the page at hand. */
    public void fill(List<String> values) {
        if (answers().isEmpty()) {
            controls.get(0).val(String.join("\n", values));
            return;
        }
        for (String value : values) {
            if (!answers().contains(value)) {
                throw new AssertionError("‘" + label + "’ has no answer ‘" + value + "’, but: " + quoted(answers()));
            }
        }
        choices().forEach(choice -> mark(choice, values.contains(Words.ofAnswer(choice))));
    }

    private static void mark(Element choice, boolean chosen) {
        String mark = choice.nameIs("option") ? SELECTED : CHECKED;
        if (chosen) {
            choice.attr(mark, "");
        } else {
            choice.removeAttr(mark);
        }
    }

    static String quoted(List<String> words) {
        return words.isEmpty()
                ? "none"
                : words.stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "));
    }
}
