package nl.kwartier.kit.internal.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.participation.Forgetting;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;

/**
 * What time alone changes: offers that nobody took, sessions of which nobody noted who was there, and work of colleagues who left. Looked at
 * when somebody asks for something, at most once a minute, so that no clock has to run for programmes that nobody uses.
 */
final class Upkeep {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final String WITHOUT_OWNER = "zonder-eigenaar/";

    private final Desk desk;
    private final OwnRules own;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    Upkeep(Desk desk, OwnRules own) {
        this.desk = desk;
        this.own = own;
    }

    void upToNow() {
        Instant now = desk.kit().clock().instant();
        Instant before = last.get();
        boolean due = Duration.between(before, now).abs().compareTo(PAUSE) >= 0;
        if (due && last.compareAndSet(before, now)) {
            bring(Caller.system("bijhouden van " + desk.described().title()));
        }
    }

    private void bring(Caller caller) {
        Set<String> present = desk.kit().colleagues(caller).keySet();
        Work work = desk.store().read(caller, reader -> look(reader, desk.moment(caller), present));
        if (work.any()) {
            desk.change(caller, (unit, moment) -> {
                work.sessions().forEach(session -> ask(unit, moment, session));
                work.orphans().forEach(holder -> alarm(unit, moment, holder));
                desk.register().lapseOffers(unit, moment);
                if (work.forgets()) {
                    Forgetting.forget(unit, keptSince(moment)).forEach(one -> own.forgotten(unit, one));
                }
                if (work.own()) {
                    own.timePassed(unit, moment);
                }
                return true;
            });
        }
    }

    private record Work(
            List<Session> sessions, List<RoleHolder> orphans, boolean offers, boolean forgets, boolean own) {
        boolean any() {
            return own || forgets || offers || !sessions.isEmpty() || !orphans.isEmpty();
        }
    }

    private Work look(Reader reader, Moment moment, Set<String> present) {
        boolean offers = reader.number(
                        "SELECT count(*) FROM {kit_participation} WHERE stage = 'WACHTLIJST' AND offered_until < ?",
                        moment.today())
                > 0;
        Set<String> asked = new HashSet<>();
        reader.each(
                "SELECT rule, subject FROM {kit_task} WHERE substr(rule, 1, ?) = ?",
                row -> asked.add(row.text("rule") + row.text("subject")),
                WITHOUT_OWNER.length(),
                WITHOUT_OWNER);
        List<RoleHolder> orphans = RoleHolders.withoutOwner(reader, present).stream()
                .filter(holder ->
                        !asked.contains(rule(holder) + holder.subject().id()))
                .limit(AT_ONCE)
                .toList();
        return new Work(
                Sessions.unasked(reader, moment.at(), Sessions.WHO_CAME, AT_ONCE),
                orphans,
                offers,
                Forgetting.isDue(reader, keptSince(moment)),
                own.isDue(reader, moment));
    }

    /** Whoever ended on this day or before it is no longer kept; long ago when the programme does not say how long it keeps anybody. */
    private LocalDate keptSince(Moment moment) {
        Period keeps = desk.described().keeps();
        return keeps == null ? LONG_AGO : moment.today().minus(keeps);
    }

    private static String rule(RoleHolder holder) {
        return WITHOUT_OWNER + holder.role() + "/" + holder.personId();
    }

    private void ask(Unit unit, Moment moment, Session session) {
        ZonedDateTime begin = session.details().begins().atZone(DutchWords.ZONE);
        Tasks.add(
                unit,
                moment,
                new NewTask(
                        Sessions.WHO_CAME + "/" + session.version(),
                        session.subject(),
                        null,
                        ForWhom.EVERYBODY,
                        "Wie was er op " + DutchWords.day(begin.toLocalDate()) + "?",
                        session.details().title() == null
                                ? ""
                                : session.details().title(),
                        "/" + desk.id() + "/bijeenkomsten/" + session.id(),
                        begin.toLocalDate().plusDays(1)));
    }

    private void alarm(Unit unit, Moment moment, RoleHolder holder) {
        Tasks.add(
                unit,
                moment,
                new NewTask(
                        rule(holder),
                        holder.subject(),
                        null,
                        ForWhom.EVERYBODY,
                        "Wie neemt dit over?",
                        holder.person() + " werkt hier niet meer.",
                        "/" + desk.id() + "/zonder-eigenaar",
                        WorkingDays.after(moment.today(), 1)));
    }
}
