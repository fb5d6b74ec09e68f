package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kwartier.testkit.internal.page.Field;
import nl.kwartier.testkit.internal.page.Sheet;
import org.jsoup.nodes.Element;

/** Every field has a label of at most four Dutch words, or a plain question, and no abbreviation but VOG. */
final class Labels implements Check {
    private static final int MOST_WORDS = 4;
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?!VOG\\b)\\p{Lu}{2,}\\b");

    @Override
    public String name() {
        return "has a short Dutch label at every field";
    }

    @Override
    public List<Finding> look(Scene scene) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Visit visit : scene.crawl().pages()) {
            String page = visit.route().isEmpty() ? visit.path() : visit.route();
            Sheet sheet = visit.sheet();
            List<Field> fields = sheet.fields();
            fields.forEach(field -> findings.addAll(of(page, field)));
            unnamed(sheet, fields)
                    .forEach(name -> findings.add(new Finding(
                            page + ", field " + name,
                            "it has no label",
                            "give its @Field a label, or draw it with nl.kwartier.ui.Forms")));
        }
        return List.copyOf(findings);
    }

    private static List<Finding> of(String page, Field field) {
        String where = page + ", field ‘" + field.label() + "’";
        var findings = new ArrayList<Finding>();
        int words = field.label().split("\\s+", -1).length;
        if (words > MOST_WORDS && !field.label().endsWith("?")) {
            findings.add(new Finding(
                    where,
                    "the label has " + words + " words",
                    "say it in at most " + MOST_WORDS + " words, or ask a plain question; the rest can be a hint"));
        }
        if (field.label().equals(field.name())) {
            findings.add(new Finding(
                    where, "the label is the technical name of the field", "write Dutch words that people know"));
        }
        var abbreviation = ABBREVIATION.matcher(field.label());
        if (abbreviation.find()) {
            findings.add(new Finding(
                    where, "‘" + abbreviation.group() + "’ is an abbreviation", "write it in full; only VOG is known"));
        }
        return findings;
    }

    private static List<String> unnamed(Sheet sheet, List<Field> fields) {
        List<Element> named =
                fields.stream().flatMap(field -> field.controls().stream()).toList();
        return sheet.main().select("input:not([type=hidden]):not([type=submit]), select, textarea").stream()
                .filter(control -> !named.contains(control))
                .filter(control -> !control.hasAttr("aria-label"))
                .map(control -> control.attr("name"))
                .toList();
    }
}
