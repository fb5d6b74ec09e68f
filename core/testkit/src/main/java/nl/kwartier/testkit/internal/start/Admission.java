package nl.kwartier.testkit.internal.start;

import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;

/** Lets a programme in as an administrator does: offers its jar, looks, approves, and waits until it runs. */
public final class Admission {
    private Admission() {}

    public static void letIn(Run run, ProgrammeJar jar) {
        Caller caller = Caller.system("programma proberen");
        Installation installation = run.service(Installation.class);
        try {
            Check check = installation.offer(caller, jar.file().getFileName().toString(), jar.file());
            installation.approve(caller, jar.id(), check.sha());
        } catch (Refusal refused) {
            throw new AssertionError(
                    "Kwartier does not let the programme " + jar.id() + " in: " + refused.sentence() + " "
                            + refused.details(),
                    refused);
        }
        awaitRunning(run, jar.id());
    }

    /** Takes a programme away, and waits until nothing of it runs. */
    public static void takeAway(Run run, String id) {
        run.service(Installation.class).remove(Caller.system("programma weghalen"), id);
        Await.until(() -> !run.runs(id), () -> "The programme " + id + " does not stop.");
    }

    /** Lets a programme that was taken away run again. */
    public static void bringBack(Run run, String id) {
        run.service(Programmes.class).switchOn(Caller.system("programma terughalen"), id);
        awaitRunning(run, id);
    }

    /** Waits until it runs, or fails with the reason why it does not. */
    public static void awaitRunning(Run run, String id) {
        Programmes programmes = run.service(Programmes.class);
        Await.until(() -> settled(programmes, id), () -> "The programme " + id + " did not start: " + programmes.all());
        Programme programme = find(programmes, id);
        Programmes.Reason reason = programme.reason();
        if (programme.state() != State.ACTIVE) {
            throw new AssertionError("The programme " + id + " is " + programme.state() + ". "
                    + (reason == null
                            ? ""
                            : reason.code() + ": " + reason.cause() + " " + reason.remedy() + " (" + reason.technical()
                                    + ")"));
        }
    }

    private static boolean settled(Programmes programmes, String id) {
        return programmes.settled()
                && programmes.all().stream()
                        .anyMatch(one -> one.id().equals(id) && one.more().busy() == null);
    }

    private static Programme find(Programmes programmes, String id) {
        return programmes.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no programme " + id + "."));
    }
}
