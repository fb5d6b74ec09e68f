package nl.kwartier.kit.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;

/**
 * Questions with which people can say how it goes. Answering is always optional, and what somebody answered decides nothing about that
 * person.
 *
 * @param code lower-case letters, digits and hyphens, at most 40; stable for ever, since answers are kept by it
 * @param questions in Dutch at B1, at least one and at most 60
 * @param scale the answers to each of them
 */
public record Instrument(String code, List<String> questions, Scale scale) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST = 60;

    /** Checks the shape. */
    public Instrument {
        questions = List.copyOf(questions);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is no code; expected for example welkom");
        }
        if (questions.isEmpty() || questions.size() > MOST) {
            throw new IllegalArgumentException("An instrument has 1 to " + MOST + " questions");
        }
    }

    /**
     * One question of the programme itself.
     *
     * @param code its code
     * @param question in Dutch at B1
     * @param least the lowest answer
     * @param most the highest answer
     * @return the instrument
     */
    public static Instrument ownQuestion(String code, String question, int least, int most) {
        return new Instrument(code, List.of(question), new Scale(least, most, List.of()));
    }

    /**
     * The Dutch name of the field for an answer.
     *
     * @param question counted from 0
     * @return {@code antwoord} for the only question; otherwise {@code antwoord-1} for the first
     */
    public String field(int question) {
        return questions.size() == 1 ? "antwoord" : "antwoord-" + (question + 1);
    }

    /** Refuses answers that are not on the scale, or that leave a question out. */
    void check(List<Integer> answers) {
        if (answers.size() > questions.size()) {
            throw Refusal.fields(List.of(new FieldProblem(
                    field(questions.size() - 1), "Er zijn meer antwoorden dan vragen. Open het formulier opnieuw.")));
        }
        var problems = new ArrayList<FieldProblem>();
        for (int i = 0; i < questions.size(); i++) {
            if (i >= answers.size()) {
                problems.add(new FieldProblem(
                        field(i), "Kies ook hier een antwoord. Of laat alle vragen leeg: invullen hoeft niet."));
            } else if (!scale.has(answers.get(i))) {
                String sentence = "Kies een antwoord van " + scale.least() + " tot en met " + scale.most() + ".";
                problems.add(new FieldProblem(field(i), sentence));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }
}
