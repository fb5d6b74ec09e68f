package nl.kwartier.kit.measure;

import java.util.List;
import nl.kwartier.api.Labelled;

/**
 * The short loneliness scale of De Jong Gierveld: six statements, three about missing somebody close and three about missing people
 * around. Statements, answers and scoring as Statistics Netherlands publishes them: <a
 * href="https://www.cbs.nl/nl-nl/nieuws/2023/51/lang-niet-iedereen-met-weinig-sociaal-contact-voelt-zich-ook-eenzaam/eenzaamheid">CBS
 * 2023/51</a>. Meant for groups: the figure of one person says little, and decides nothing.
 */
public final class Loneliness {
    private static final int YES = 1;
    private static final int MORE_OR_LESS = 2;
    private static final int NO = 3;

    /** Counted from 0. Agreeing with these speaks against loneliness. */
    private static final List<Integer> REVERSED = List.of(1, 2, 4);

    /** The six statements, each answered with 1 (ja), 2 (min of meer) or 3 (nee). */
    public static final Instrument INSTRUMENT = new Instrument(
            "eenzaamheid",
            List.of(
                    "Ik ervaar een leegte om me heen.",
                    "Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen.",
                    "Ik heb veel mensen op wie ik volledig kan vertrouwen.",
                    "Ik mis mensen om me heen.",
                    "Er zijn voldoende mensen met wie ik me nauw verbonden voel.",
                    "Vaak voel ik me in de steek gelaten."),
            Scale.of("ja", "min of meer", "nee"));

    private Loneliness() {}

    /**
     * Counts the answers that point to loneliness; "min of meer" always does.
     *
     * @param answers six, each 1 to 3
     * @return 0 to 6
     * @throws nl.kwartier.api.Refusal with {@code KW-VELD} when an answer is missing or is not on the scale
     */
    public static int score(List<Integer> answers) {
        INSTRUMENT.check(answers);
        int score = 0;
        for (int i = 0; i < answers.size(); i++) {
            int lonely = REVERSED.contains(i) ? NO : YES;
            if (answers.get(i) == lonely || answers.get(i) == MORE_OR_LESS) {
                score++;
            }
        }
        return score;
    }

    /**
     * How lonely somebody is by these answers.
     *
     * @param answers six, each 1 to 3
     * @return the degree
     * @throws nl.kwartier.api.Refusal as {@link #score} does
     */
    public static Degree degree(List<Integer> answers) {
        int score = score(answers);
        return score <= 1 ? Degree.NOT : score <= 4 ? Degree.SOMEWHAT : Degree.STRONGLY;
    }

    /** How lonely somebody is. */
    public enum Degree implements Labelled {
        /** A score of 0 or 1. */
        NOT("NIET", "Niet eenzaam"),
        /** A score of 2 to 4. */
        SOMEWHAT("ENIGSZINS", "Enigszins eenzaam"),
        /** A score of 5 or 6. */
        STRONGLY("STERK", "Sterk eenzaam");

        private final String code;
        private final String label;

        Degree(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
