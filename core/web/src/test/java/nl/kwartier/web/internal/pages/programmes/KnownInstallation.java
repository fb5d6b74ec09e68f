package nl.kwartier.web.internal.pages.programmes;

import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes.Programme;

/** Lets nothing in: whatever is asked of it, the programmes stay as they are. */
record KnownInstallation(KnownProgrammes programmes, List<Check> checks) implements Installation {
    @Override
    public Check offer(Caller caller, String name, Path jar) {
        return check(caller, name);
    }

    @Override
    public Check check(Caller caller, String id) {
        if (checks.isEmpty()) {
            throw Refusal.notFound("Dit programma");
        }
        return checks.get(0);
    }

    @Override
    public Programme approve(Caller caller, String id, String sha) {
        return programmes.all().get(0);
    }

    @Override
    public void decline(Caller caller, String id) {}

    @Override
    public Programme putBack(Caller caller, String id) {
        return programmes.all().get(0);
    }

    @Override
    public Programme remove(Caller caller, String id) {
        return programmes.all().get(0);
    }
}
