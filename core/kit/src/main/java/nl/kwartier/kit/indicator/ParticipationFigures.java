package nl.kwartier.kit.indicator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.web.Option;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.indicator.Period.Part;
import nl.kwartier.kit.participation.Stage;
import org.jspecify.annotations.Nullable;

/** Counts people who take part. Somebody who stopped and began anew is one. */
final class ParticipationFigures {
    private static final String PEOPLE = "Mensen";

    /** Of everybody who took part between two days, the participation that began last. */
    private static final String LATEST = "WITH took_part AS (SELECT id, row_number() OVER (PARTITION BY resident_id"
            + " ORDER BY started DESC, id DESC) AS turn FROM {kit_participation}"
            + " WHERE started <= ? AND (ended IS NULL OR ended >= ?)), latest AS (SELECT id FROM took_part WHERE turn = 1)";

    private ParticipationFigures() {}

    /** The stage on the last day is that of the step that was noted last among those of that day and before. */
    static Figures stages(Reader reader, Scope scope) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        scope.stages()
                .workflow()
                .states()
                .forEach(stage -> numbers.put(scope.stages().name(stage), 0L));
        reader.each(
                LATEST
                        + ", reached AS (SELECT s.to_state, row_number() OVER (PARTITION BY s.subject ORDER BY s.id DESC)"
                        + " AS turn FROM {kit_step} s JOIN latest l ON l.id = s.subject WHERE s.happened_on <= ?)"
                        + " SELECT to_state, count(*) AS people FROM reached WHERE turn = 1 GROUP BY to_state",
                row -> numbers.merge(
                        scope.stages().name(Codes.of(Stage.class, row, "to_state")), row.number("people"), Long::sum),
                scope.last(),
                scope.period().from(),
                scope.last());
        return Indicator.distribution("Fase", PEOPLE, numbers, scope, List.of());
    }

    static Figures newcomers(Reader reader, Scope scope) {
        List<Part> quarters = scope.period().wholeYear().parts(scope.today());
        Map<String, Long> numbers = new LinkedHashMap<>();
        quarters.forEach(quarter -> numbers.put(quarter.name(), 0L));
        reader.each(
                "WITH newcomers AS (SELECT min(started) AS began_on FROM {kit_participation} GROUP BY resident_id)"
                        + " SELECT began_on, count(*) AS people FROM newcomers WHERE began_on >= ? AND began_on <= ? GROUP BY began_on",
                row -> quarters.stream()
                        .filter(quarter -> day(row, "began_on").isBefore(quarter.until()))
                        .findFirst()
                        .ifPresent(quarter -> numbers.merge(quarter.name(), row.number("people"), Long::sum)),
                scope.period().wholeYear().from(),
                scope.today());
        return Indicator.distribution("Kwartaal in " + scope.period().year(), PEOPLE, numbers, scope, List.of());
    }

    static Figures stillThere(Reader reader, Scope scope, int months) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("Doet nog mee", 0L);
        numbers.put("Heeft het afgerond", 0L);
        numbers.put("Is gestopt", 0L);
        reader.each(
                "WITH began AS (SELECT subject, min(happened_on) AS began_on FROM {kit_step}"
                        + " WHERE kind = 'deelname' AND to_state = 'DEELNEMER' GROUP BY subject), counted AS (SELECT b.began_on,"
                        + " p.ended, p.stage, row_number() OVER (PARTITION BY p.resident_id ORDER BY b.began_on DESC, p.id DESC)"
                        + " AS turn FROM began b JOIN {kit_participation} p ON p.id = b.subject"
                        + " WHERE b.began_on >= ? AND b.began_on <= ?)"
                        + " SELECT began_on, ended, stage, count(*) AS people FROM counted WHERE turn = 1"
                        + " GROUP BY began_on, ended, stage",
                row -> numbers.merge(
                        then(row, day(row, "began_on").plusMonths(months)), row.number("people"), Long::sum),
                scope.period().from().minusMonths(months),
                latestBegin(scope.last(), months));
        return Indicator.distribution("Na die tijd", PEOPLE, numbers, scope, List.of());
    }

    /** The last day from which so many months end on this day or before: of 28 February that is 31 August for six months. */
    private static LocalDate latestBegin(LocalDate last, int months) {
        LocalDate begin = last.minusMonths(months);
        while (!begin.plusDays(1).plusMonths(months).isAfter(last)) {
            begin = begin.plusDays(1);
        }
        return begin;
    }

    private static String then(Row row, LocalDate then) {
        LocalDate ended = row.dateOrNull("ended");
        if (ended == null || ended.isAfter(then)) {
            return "Doet nog mee";
        }
        return Codes.of(Stage.class, row, "stage") == Stage.COMPLETED ? "Heeft het afgerond" : "Is gestopt";
    }

    static Figures answers(Reader reader, Scope scope, String question, List<Option> answers) {
        Map<String, String> words = new LinkedHashMap<>();
        answers.forEach(answer -> words.put(answer.value(), answer.label()));
        Map<String, Long> numbers = new LinkedHashMap<>();
        words.values().forEach(word -> numbers.put(word, 0L));
        reader.each(
                LATEST + " SELECT a.answer, count(*) AS people FROM latest l LEFT JOIN {kit_answer} a"
                        + " ON a.participation = l.id AND a.question = ? GROUP BY a.answer",
                row -> numbers.merge(word(row.textOrNull("answer"), words), row.number("people"), Long::sum),
                scope.last(),
                scope.period().from(),
                question);
        return Indicator.distribution("Antwoord", PEOPLE, numbers, scope, List.of());
    }

    private static String word(@Nullable String answer, Map<String, String> words) {
        return answer == null ? "Niet ingevuld" : words.getOrDefault(answer, "Iets anders");
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.dateOrNull(column));
    }
}
