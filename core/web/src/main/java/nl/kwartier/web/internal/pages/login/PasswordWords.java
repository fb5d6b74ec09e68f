package nl.kwartier.web.internal.pages.login;

import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;

/** What forms with a new password say. */
public final class PasswordWords {
    public static final String HINT =
            "Minstens 12 tekens. Vier woorden die niets met elkaar te maken hebben, onthoudt u goed.";

    /** Over what the accounts accept, so that their sentence is the one that people read. */
    public static final int MAX = 1_000;

    private PasswordWords() {}

    /** Refuses two passwords that differ. */
    public static void checkSame(String password, String again) {
        if (!password.equals(again)) {
            throw Refusal.fields(List.of(new FieldProblem(
                    "herhaling", "De twee wachtwoorden zijn niet gelijk. Vul ze allebei opnieuw in.")));
        }
    }
}
