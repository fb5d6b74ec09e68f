package nl.kwartier.community.internal.versions;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.community.internal.DutchTime;
import org.jspecify.annotations.Nullable;

/** Refuses a change of a version that is no longer the last, with both versions so that a person can compare them. */
final class Stale {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM 'om' H.mm 'uur'", Locale.forLanguageTag("nl"));

    private Stale() {}

    static <D> Refusal refusal(Shape<D> shape, Kept<D> current, @Nullable D offered) {
        String when = WHEN.format(current.changedAt().atZone(DutchTime.ZONE));
        var refusal = Refusal.of(
                        ErrorCode.VERSION,
                        current.changedBy() + " heeft " + shape.noun() + " intussen gewijzigd, op " + when
                                + ". Vergelijk wat er nu staat met wat u invulde en sla het opnieuw op.")
                .with("versie", current.version())
                .with("huidig", shape.shown(current.details()))
                .with("gewijzigdDoor", current.changedBy())
                .with("gewijzigdOp", current.changedAt().toString());
        return offered == null ? refusal : refusal.with("ingevuld", shape.shown(offered));
    }
}
