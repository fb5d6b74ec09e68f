package nl.kwartier.web.internal.pages.programmes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes.Programme;

/** Notes what is asked of it, and answers that the first programme is as it is. */
record KnownInstallation(KnownProgrammes programmes, List<Check> checks, List<String> asked) implements Installation {
    KnownInstallation(KnownProgrammes programmes, Check... checks) {
        this(programmes, List.of(checks), new ArrayList<>());
    }

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
        return note("toelaten " + id + " " + sha);
    }

    @Override
    public void decline(Caller caller, String id) {
        note("niet toelaten " + id);
    }

    @Override
    public Programme putBack(Caller caller, String id) {
        return note("terug " + id);
    }

    @Override
    public Programme remove(Caller caller, String id) {
        return note("weg " + id);
    }

    private Programme note(String what) {
        asked.add(what);
        return programmes.all().get(0);
    }
}
