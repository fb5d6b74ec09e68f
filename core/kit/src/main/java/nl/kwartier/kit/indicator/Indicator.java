package nl.kwartier.kit.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Option;
import nl.kwartier.kit.indicator.Figures.Row;
import nl.kwartier.kit.measure.Instrument;
import nl.kwartier.kit.measure.Loneliness;
import org.jspecify.annotations.Nullable;

/**
 * A question that the figures of a programme answer. A programme lists the ones it wants; each is about the programme as a whole, never
 * about who works in it, and never reads a note.
 */
public final class Indicator {
    private static final String OPTIONAL =
            "Mensen kiezen zelf of ze antwoorden. Van iedereen telt het laatste antwoord.";

    private final String code;
    private final String title;
    private final Level level;
    private final String explanation;
    private final @Nullable Instrument instrument;
    private final Calculation calculation;

    private Indicator(
            String code,
            String title,
            Level level,
            String explanation,
            @Nullable Instrument instrument,
            Calculation calculation) {
        this.code = code;
        this.title = title;
        this.level = level;
        this.explanation = explanation;
        this.instrument = instrument;
        this.calculation = calculation;
    }

    /** Makes figures out of rows, in a fixed number of queries. */
    @FunctionalInterface
    interface Calculation {
        Figures figures(Reader reader, Scope scope);
    }

    /** Counts something of the programme's own. */
    @FunctionalInterface
    public interface Count {
        /**
         * Counts, in as many queries whatever the number of rows.
         *
         * @param reader reads the programme's rows
         * @param scope over what
         * @return how many by name, in the order in which they are shown; together they are the whole
         */
        Map<String, Long> of(Reader reader, Scope scope);
    }

    /**
     * How many people took part and how far they were at the end of the period. In a programme that only counts: how many came.
     *
     * @return the indicator {@code deelnemers}
     */
    public static Indicator participants() {
        return new Indicator(
                "deelnemers",
                "Wie doen er mee?",
                Level.COLLECTIVE,
                "Hoe ver iedereen was aan het einde van de periode. Iedereen telt één keer.",
                null,
                (reader, scope) -> scope.countOnly()
                        ? overTheYear(AttendanceFigures::visits).figures(reader, scope)
                        : ParticipationFigures.stages(reader, scope));
    }

    /**
     * Which share of those who were expected came. In a programme that only counts: how many came. By quarter, of the whole year.
     *
     * @return the indicator {@code opkomst}
     */
    public static Indicator turnout() {
        return new Indicator(
                "opkomst",
                "Hoeveel mensen komen er?",
                Level.COLLECTIVE,
                "Alleen bijeenkomsten waarvan is opgeschreven wie er was.",
                null,
                overTheYear((reader, scope) -> scope.countOnly()
                        ? AttendanceFigures.visits(reader, scope)
                        : AttendanceFigures.turnout(reader, scope)));
    }

    /**
     * How many people came in for the first time, by quarter. A quarter shows the whole year in which it lies, so that two reports side by
     * side show the same.
     *
     * @return the indicator {@code nieuw}
     */
    public static Indicator newcomers() {
        return new Indicator(
                "nieuw",
                "Wie zijn er nieuw?",
                Level.COLLECTIVE,
                "Mensen die zich voor het eerst aanmeldden. Wie later terugkomt, is niet nieuw.",
                null,
                ParticipationFigures::newcomers);
    }

    /**
     * How many people still take part some months after they began. It counts people for whom that day lies in the year of
     * the period, each once.
     *
     * @param months 1 to 60
     * @return the indicator {@code nog-erbij-6} for six months
     */
    public static Indicator stillThere(int months) {
        if (months < 1 || months > 60) {
            throw new IllegalArgumentException("Still there after 1 to 60 months, not " + months);
        }
        return new Indicator(
                "nog-erbij-" + months,
                "Wie doet na " + (months == 1 ? "een maand" : months + " maanden") + " nog mee?",
                Level.COLLECTIVE,
                "Geteld vanaf de dag waarop iemand begon mee te doen. Een pauze telt als meedoen.",
                null,
                overTheYear((reader, scope) -> ParticipationFigures.stillThere(reader, scope, months)));
    }

    /**
     * How those who took part answered a question that the programme asks at enrolment. What is not one of the answers is counted together
     * as something else, and never shown.
     *
     * @param question the Dutch name of the question
     * @param title the question as the report shows it
     * @param answers the answers to choose from
     * @return the indicator {@code antwoord-} and the name of the question
     */
    public static Indicator answers(String question, String title, List<Option> answers) {
        List<Option> known = List.copyOf(answers);
        return new Indicator(
                "antwoord-" + question,
                title,
                Level.COLLECTIVE,
                "Van iedereen die in deze periode meedeed.",
                null,
                (reader, scope) -> ParticipationFigures.answers(reader, scope, question, known));
    }

    /**
     * A question of the programme itself that people may answer whenever they want. The kit asks it; see {@link #instrument()}.
     *
     * @param code the code by which answers are kept: lower-case letters, digits and hyphens
     * @param question in Dutch at B1
     * @param least the lowest answer
     * @param most the highest answer
     * @return the indicator {@code vraag-} and the code
     */
    public static Indicator ownQuestion(String code, String question, int least, int most) {
        var instrument = Instrument.ownQuestion(code, question, least, most);
        return new Indicator(
                "vraag-" + code,
                question,
                Level.INDIVIDUAL,
                OPTIONAL,
                instrument,
                overTheYear((reader, scope) -> MeasureFigures.ownQuestion(reader, scope, instrument)));
    }

    /**
     * How lonely people are, on the short scale of De Jong Gierveld. The kit asks it; see {@link #instrument()}.
     *
     * @return the indicator {@code eenzaamheid}
     * @see Loneliness
     */
    public static Indicator loneliness() {
        return new Indicator(
                Loneliness.INSTRUMENT.code(),
                "Hoe eenzaam voelen mensen zich?",
                Level.INDIVIDUAL,
                OPTIONAL + " Gemeten met zes vragen van De Jong Gierveld.",
                Loneliness.INSTRUMENT,
                overTheYear(MeasureFigures::loneliness));
    }

    /**
     * Something that the programme counts itself. Small numbers are withheld here as everywhere.
     *
     * @param code Dutch, in lower-case letters, digits and hyphens
     * @param title in Dutch at B1
     * @param level on which level it says something
     * @param explanation one or two short sentences
     * @param nameTitle what the names are, such as {@code Wijk}
     * @param valueTitle what is counted, such as {@code Mensen}
     * @param count counts
     * @return the indicator
     */
    public static Indicator counted(
            String code,
            String title,
            Level level,
            String explanation,
            String nameTitle,
            String valueTitle,
            Count count) {
        return new Indicator(
                code,
                title,
                level,
                explanation,
                null,
                (reader, scope) -> distribution(nameTitle, valueTitle, count.of(reader, scope), scope, List.of()));
    }

    /**
     * The same on another level, where a programme's own question is about the group or the rules.
     *
     * @param other the level
     * @return the indicator on that level
     */
    public Indicator at(Level other) {
        return new Indicator(code, title, other, explanation, instrument, calculation);
    }

    /**
     * The name in URLs and JSON.
     *
     * @return Dutch, in lower-case letters, digits and hyphens
     */
    public String code() {
        return code;
    }

    /**
     * The question that it answers.
     *
     * @return Dutch at B1
     */
    public String title() {
        return title;
    }

    /**
     * On which level it says something.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * What is counted.
     *
     * @return one or two short Dutch sentences
     */
    public String explanation() {
        return explanation;
    }

    /**
     * The questions to which it needs answers.
     *
     * @return nothing when it counts what is kept anyhow
     */
    public Optional<Instrument> instrument() {
        return Optional.ofNullable(instrument);
    }

    /**
     * Calculates, in a fixed number of queries.
     *
     * @param reader reads the programme's rows
     * @param scope over what
     * @return figures without small numbers
     */
    public Figures figures(Reader reader, Scope scope) {
        return calculation.figures(reader, scope).explained(scope.small());
    }

    /**
     * A quarter shows the figures of its whole year. People who are in one quarter only could be found otherwise, from the year and the
     * quarters that show them.
     */
    private static Calculation overTheYear(Calculation calculation) {
        return (reader, scope) -> {
            Figures figures = calculation.figures(reader, scope.wholeYear());
            return figures.noting("Dit gaat over heel " + scope.period().year() + ", ook bij een kwartaal.");
        };
    }

    /** People divided over names, and how many there are together. */
    static Figures distribution(
            String nameTitle, String valueTitle, Map<String, Long> numbers, Scope scope, List<String> notes) {
        var shown = scope.small().row(List.copyOf(numbers.values()));
        var rows = new ArrayList<Row>();
        for (String name : numbers.keySet()) {
            rows.add(new Row(name, shown.cells().get(rows.size())));
        }
        return new Figures(nameTitle, valueTitle, rows, shown.total(), notes);
    }
}
