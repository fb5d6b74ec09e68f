package nl.kwartier.access.internal.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a colleague, checked.
 *
 * @param userName in lower case
 * @param name what colleagues see
 * @param role what the colleague may do
 * @param job what the colleague does, or null
 */
public record Profile(
        String userName, String name, Role role, @Nullable String job) {
    private static final Pattern USER_NAME = Pattern.compile("[\\p{IsLatin}\\p{Nd}._@-]{2,60}");
    private static final int LONGEST = 120;

    /** Checks what was typed; each problem goes on the list, for a refusal with all of them. */
    public static Profile checked(
            String userName, String name, Role role, @Nullable String job, List<FieldProblem> problems) {
        String shownName = clean(name);
        String shownJob = job == null || job.isBlank() ? null : clean(job);
        var profile = new Profile(userName(userName), shownName, role, shownJob);
        if (!USER_NAME.matcher(profile.userName).matches()) {
            problems.add(
                    new FieldProblem(
                            "gebruikersnaam",
                            "Kies een gebruikersnaam van 2 tot 60 letters en cijfers, zonder spaties. Bijvoorbeeld marloes.hendriks."));
        }
        problem(shownName, "de naam").ifPresent(sentence -> problems.add(new FieldProblem("naam", sentence)));
        if (shownName.isEmpty()) {
            problems.add(new FieldProblem("naam", "Vul de naam in die collega’s zien, bijvoorbeeld Marloes Hendriks."));
        }
        if (shownJob != null) {
            problem(shownJob, "de functie").ifPresent(sentence -> problems.add(new FieldProblem("functie", sentence)));
        }
        return profile;
    }

    /** The same, refused at once when there is any problem. */
    public static Profile of(String userName, String name, Role role, @Nullable String job) {
        var problems = new ArrayList<FieldProblem>();
        var profile = checked(userName, name, role, job, problems);
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
        return profile;
    }

    /** A user name as it is kept, however it was typed. */
    public static String userName(String typed) {
        return clean(typed).toLowerCase(Locale.ROOT);
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    private static Optional<String> problem(String text, String what) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("In " + what + " staat een onzichtbaar teken. Typ de tekst opnieuw, zonder te plakken.");
        }
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        "Maak " + what + " korter: hoogstens " + LONGEST + " tekens, nu zijn het er " + length + ".");
    }
}
