package nl.kwartier.ui.internal.states;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.StateDiagram;
import nl.kwartier.ui.StateDiagram.Arrow;
import nl.kwartier.ui.StateDiagram.State;
import nl.kwartier.ui.Table;

/** Arrows that differ only in where they begin: one number in the drawing, one row of the table. */
record Rule(int number, List<Arrow> arrows) {
    private static final List<Column> COLUMNS =
            List.of(Column.of("Stap"), Column.of("Van"), Column.of("Naar"), Column.of("Wie"), Column.of("Nodig"));

    static List<Rule> of(StateDiagram diagram) {
        Map<List<String>, List<Arrow>> alike = diagram.arrows().stream()
                .collect(Collectors.groupingBy(
                        arrow -> List.of(arrow.to(), arrow.by(), arrow.when()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(arrows -> new Rule(1 + List.copyOf(alike.values()).indexOf(arrows), arrows))
                .toList();
    }

    static Table table(StateDiagram diagram) {
        return new Table(
                diagram.caption(),
                COLUMNS,
                of(diagram).stream().map(rule -> rule.row(diagram)).toList());
    }

    private List<Content> row(StateDiagram diagram) {
        Arrow first = arrows.get(0);
        return List.of(
                Contents.text(String.valueOf(number)),
                Contents.text(from(diagram)),
                Contents.text(name(diagram, first.to())),
                words(first.by()),
                words(first.when()));
    }

    private String from(StateDiagram diagram) {
        boolean everywhere =
                arrows.size() > 2 && arrows.size() == diagram.states().size() - 1;
        return everywhere
                ? "Elke andere stand"
                : arrows.stream().map(arrow -> name(diagram, arrow.from())).collect(Collectors.joining(", "));
    }

    private static String name(StateDiagram diagram, String id) {
        return diagram.states().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .map(State::name)
                .orElse(id);
    }

    private static Content words(String words) {
        return words.isEmpty() ? Contents.NONE : Contents.text(words);
    }
}
