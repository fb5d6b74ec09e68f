package nl.kwartier.web.internal.http;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Programmes that do not run now: whoever comes to their pages hears that, and not that nothing is there. */
@Component(service = StoppedProgrammes.class)
public final class StoppedProgrammes {
    private static final String REMOVED = "KW-VERWIJDERD";

    private final Programmes programmes;

    /** Asks the lifecycle, which answers from memory. */
    @Activate
    public StoppedProgrammes(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    /** What to say at an address of which no route is known; nothing when it is of no programme that is kept. */
    Optional<Refusal> at(List<String> segments) {
        boolean api = segments.get(0).equals("api");
        int place = api ? 2 : 0;
        if (segments.size() <= place) {
            return Optional.empty();
        }
        String id = segments.get(place);
        return programmes.all().stream()
                .filter(programme -> programme.id().equals(id) && stopped(programme))
                .findFirst()
                .map(stopped -> Refusal.of(
                        ErrorCode.SERVICE,
                        "Dit programma staat nu uit. Alles is bewaard. Probeer het later nog eens."));
    }

    private static boolean stopped(Programme programme) {
        Reason reason = programme.reason();
        boolean removed = reason != null && reason.code().equals(REMOVED);
        return (programme.state() == State.STOPPED || programme.state() == State.FAILED) && !removed;
    }
}
