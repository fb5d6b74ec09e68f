package nl.kwartier.web.internal.http;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.Permission;
import nl.kwartier.web.internal.routing.Mounted;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a caller through to a route, or refuses and records the attempt. */
@Component(service = Guard.class)
public final class Guard {
    /** Refusals that are about what somebody may see or do, as opposed to how he filled a form in. */
    private static final Set<ErrorCode> RECORDED = EnumSet.of(
            ErrorCode.RIGHT,
            ErrorCode.PURPOSE,
            ErrorCode.CONSENT,
            ErrorCode.TRANSITION,
            ErrorCode.CONDITION,
            ErrorCode.DUPLICATE,
            ErrorCode.VERSION,
            ErrorCode.LOCKED);

    private final AccessLog log;

    /** Records in the access log. */
    @Activate
    public Guard(@Reference AccessLog log) {
        this.log = log;
    }

    /** Checks right and purpose; nobody is refused for not having logged in where everybody may come. */
    void check(Caller caller, Mounted mounted) {
        Permission permission = mounted.route().permission();
        if (permission.equals(Permission.EVERYBODY)) {
            return;
        }
        if (caller.actor().kind() == Actor.Kind.NOBODY) {
            throw Refusal.of(ErrorCode.LOG_IN, logIn(mounted));
        }
        if (caller.purpose() == Purpose.DECISION) {
            throw Refusal.of(
                    ErrorCode.PURPOSE,
                    "Met Kwartier beslist niemand over hulp. Wat hier staat, mag daarvoor niet worden gebruikt.");
        }
        if (!permission.isHeldBy(caller.actor())) {
            throw Refusal.of(
                    ErrorCode.RIGHT,
                    "Hiervoor is een recht nodig dat u niet heeft: " + permission.label()
                            + ". Vraag het aan uw functioneel beheerder.");
        }
    }

    /** Records a refusal that matters, with the resident whom it was about. */
    void record(Caller caller, Refusal refusal, Map<String, String> variables) {
        if (RECORDED.contains(refusal.code())) {
            log.refused(caller, refusal.code(), resident(variables));
        }
    }

    /** By agreement the variable part {@code {inwoner}} of a path is a resident's id. */
    private static @Nullable String resident(Map<String, String> variables) {
        String id = variables.get("inwoner");
        try {
            return id == null ? null : Ids.check(id);
        } catch (InvalidValue noId) {
            return null;
        }
    }

    private static String logIn(Mounted mounted) {
        return mounted.api()
                ? "Stuur een geldige API-sleutel mee: Authorization: Bearer kw_…. U maakt een sleutel onder Mijn account."
                : "Log eerst in. Daarna gaat u verder waar u was.";
    }
}
