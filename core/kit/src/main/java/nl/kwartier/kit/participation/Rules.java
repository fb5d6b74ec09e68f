package nl.kwartier.kit.participation;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Resident;
import org.jspecify.annotations.Nullable;

/**
 * What a programme asks of who takes part, and how many there is room for.
 *
 * @param fromAge the youngest age, or 0 when everybody may come
 * @param least how many a group needs before it begins, 1 to 200
 * @param most how many a group has room for, {@code least} to 200
 * @param waitingList whether whoever comes too late may wait
 * @param offerDays for how many days a free place is offered to one person
 * @param pauseDays after how many days a pause is talked about
 */
public record Rules(int fromAge, int least, int most, boolean waitingList, int offerDays, int pauseDays) {
    /** How many people a group may have at most. */
    public static final int MOST = 200;

    /** Everybody may come, one group, no waiting list; a place is offered for 7 days and a pause takes 30 (our choice). */
    public static final Rules USUAL = new Rules(0, 1, MOST, false, 7, 30);

    /** Checks the numbers. */
    public Rules {
        if (least < 1 || most < least || most > MOST || fromAge < 0 || offerDays < 1 || pauseDays < 1) {
            throw new IllegalArgumentException(
                    "A group has 1 to " + MOST + " people, at least as many as it needs; days are positive");
        }
    }

    /** Refuses a resident who cannot take part any more, or is too young. A date of birth that is unknown is no reason. */
    void check(Resident resident, LocalDate today) {
        if (resident.removed() || resident.details().died() != null) {
            throw Refusal.of(
                            ErrorCode.CONDITION, "Deze inwoner staat niet meer ingeschreven. Kijk of u de juiste koos.")
                    .at("inwoner", "Kies iemand die hier woont.");
        }
        @Nullable LocalDate latest = resident.details().born() == null
                ? null
                : resident.details().born().earliest();
        if (fromAge > 0 && latest != null && latest.plusYears(fromAge).isAfter(today)) {
            String sentence = "Dit is voor mensen van " + fromAge + " jaar en ouder. Wacht tot "
                    + DutchWords.date(latest.plusYears(fromAge)) + ", of zoek samen iets anders.";
            throw Refusal.of(ErrorCode.CONDITION, sentence)
                    .at("inwoner", sentence)
                    .with("ontbreekt", List.of("de leeftijd van " + fromAge + " jaar"));
        }
    }
}
