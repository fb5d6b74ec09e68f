package nl.kwartier.kit.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kwartier.api.store.Reader;
import nl.kwartier.kit.measure.Instrument;
import nl.kwartier.kit.measure.Loneliness;
import nl.kwartier.kit.measure.Measure;

/** Counts what people chose to answer. */
final class MeasureFigures {
    private MeasureFigures() {}

    static Figures ownQuestion(Reader reader, Scope scope, Instrument instrument) {
        var scale = instrument.scale();
        Map<String, Long> numbers = new LinkedHashMap<>();
        IntStream.rangeClosed(scale.least(), scale.most()).forEach(answer -> numbers.put(scale.word(answer), 0L));
        count(reader, scope, instrument, answers -> scale.word(answers.get(0)), numbers);
        return Indicator.distribution("Antwoord", "Mensen", numbers, scope, List.of());
    }

    static Figures loneliness(Reader reader, Scope scope) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (var degree : Loneliness.Degree.values()) {
            numbers.put(degree.label(), 0L);
        }
        count(
                reader,
                scope,
                Loneliness.INSTRUMENT,
                answers -> Loneliness.degree(answers).label(),
                numbers);
        return Indicator.distribution("Uitkomst", "Mensen", numbers, scope, List.of());
    }

    /** Of each participant the latest answer counts; what a group answered without names counts each time. */
    private static void count(
            Reader reader,
            Scope scope,
            Instrument instrument,
            Function<List<Integer>, String> name,
            Map<String, Long> numbers) {
        reader.each(
                "WITH given AS (SELECT answers, row_number() OVER (PARTITION BY"
                        + " CASE WHEN kind = 'deelname' THEN subject ELSE id END ORDER BY taken_on DESC, id DESC) AS turn"
                        + " FROM {kit_measure} WHERE instrument = ? AND taken_on >= ? AND taken_on <= ?)"
                        + " SELECT answers, count(*) AS people FROM given WHERE turn = 1 GROUP BY answers",
                row -> numbers.merge(name.apply(Measure.numbers(row.text("answers"))), row.number("people"), Long::sum),
                instrument.code(),
                scope.period().from(),
                scope.last());
    }
}
