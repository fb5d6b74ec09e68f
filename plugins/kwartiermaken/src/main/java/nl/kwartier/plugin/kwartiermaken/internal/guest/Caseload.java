package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Reader;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;

/** How many guests one kwartiermaker walks along with (rule 15). */
public final class Caseload {
    /** For somebody who works full time (our choice; the method takes much time, says Movisie). */
    public static final int MOST = 25;

    /** So many working days later somebody on the waiting list has heard something (our choice). */
    public static final int ANSWER_WITHIN = 10;

    private static final List<String> NEEDED = List.of("ruimte bij een kwartiermaker");

    private Caseload() {}

    /** How many guests who take up a place have this kwartiermaker. */
    public static int of(Reader reader, String personId) {
        return (int) reader.number(
                "SELECT count(*) FROM {kit_role} r JOIN {kit_participation} p ON p.id = r.subject WHERE r.role = ?"
                        + " AND r.person_id = ? AND r.until IS NULL AND p.stage IN"
                        + " ('AANGEMELD', 'KENNISMAKING', 'DEELNEMER', 'PAUZE')",
                Rights.KWARTIERMAKER,
                personId);
    }

    /** The kwartiermaker of a guest, unless there is none now. */
    public static Optional<RoleHolder> kwartiermaker(Reader reader, Participation guest) {
        return RoleHolders.now(reader, guest.subject()).stream()
                .filter(holder -> holder.role().equals(Rights.KWARTIERMAKER))
                .findFirst();
    }

    /**
     * Refuses a guest for whom the kwartiermaker has no room; the guest is counted already.
     *
     * @throws Refusal with {@code KW-VOORWAARDE}
     */
    static void checkRoom(Reader reader, Participation guest) {
        RoleHolder holder = kwartiermaker(reader, guest)
                .orElseThrow(() ->
                        refusal("Deze gast heeft nog geen kwartiermaker. Kies eerst wie meeloopt met deze gast."));
        if (of(reader, holder.personId()) > MOST) {
            throw refusal(holder.person() + " heeft al " + MOST
                    + " gasten. Kies een andere kwartiermaker, of wacht tot er ruimte is.");
        }
    }

    private static Refusal refusal(String sentence) {
        return Refusal.of(ErrorCode.CONDITION, sentence).with("ontbreekt", NEEDED);
    }
}
