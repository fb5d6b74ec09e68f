package nl.kwartier.plugin.uitstapje;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.kit.workflow.Steps;
import org.jspecify.annotations.Nullable;

/** The rows of outings. Each change is made in the unit that it is given. */
final class Outings {
    private static final int MOST = 200;
    private static final String CALL = "bel-wie-meegaat";
    private static final int DAYS_BEFORE = 7;

    private Outings() {}

    // tag::rows[]
    static List<Outing> all(Reader rows) {
        return rows.list("SELECT * FROM {uitstapje} ORDER BY day NULLS LAST, id LIMIT " + MOST, Outing::of);
    }

    static Outing get(Reader rows, String id) {
        return rows.first("SELECT * FROM {uitstapje} WHERE id = ?", Outing::of, id)
                .orElseThrow(() -> Refusal.notFound("Dit uitstapje"));
    }

    /** A form that is saved twice carries the same id, and adds nothing the second time. */
    static void add(Unit unit, String id, String name) {
        unit.run(
                "INSERT INTO {uitstapje} (id, version, name, state) VALUES (?, 1, ?, ?) ON CONFLICT DO NOTHING",
                id,
                name,
                OutingState.IDEA);
        unit.changed(Change.of("uitstapje", id));
    }
    // end::rows[]

    // tag::refusal[]
    static void choose(Unit unit, String id, long seen, @Nullable LocalDate day) {
        Outing outing = get(unit, id);
        Stale.check(outing.version(), seen, Map.of("dag", outing.when()));
        if (outing.state() != OutingState.IDEA) {
            throw Refusal.of(ErrorCode.CONDITION, "Iedereen weet de dag al. Zet een nieuw uitstapje op de lijst.");
        }
        unit.run("UPDATE {uitstapje} SET day = ?, version = version + 1 WHERE id = ?", day, id);
        unit.changed(Change.of("uitstapje", id));
    }
    // end::refusal[]

    // tag::step[]
    static void step(Unit unit, Moment moment, String id, long seen, OutingState to) {
        Outing outing = get(unit, id);
        Stale.check(outing.version(), seen, Map.of("status", outing.state().label()));
        OutingSteps.TABLE.check(outing, to, moment.today());
        unit.run("UPDATE {uitstapje} SET state = ?, version = version + 1 WHERE id = ?", to, id);
        Happened today = Happened.on(null, moment.today(), "dag");
        Steps.note(unit, moment, outing.subject(), outing.state(), to, Act.OF_STAFF, today, null);
        unit.changed(Change.of("uitstapje", id));
        remind(unit, moment, outing, to);
    }
    // end::step[]

    // tag::reminder[]
    private static void remind(Unit unit, Moment moment, Outing outing, OutingState to) {
        LocalDate day = outing.day();
        if (to != OutingState.PLANNED || day == null) {
            Tasks.lapse(unit, moment, outing.subject(), CALL);
            return;
        }
        var task = new NewTask(
                CALL,
                outing.subject(),
                null,
                ForWhom.EVERYBODY,
                "Bel iedereen die meegaat",
                outing.name(),
                "/uitstapje/plan/" + outing.id(),
                day.minusDays(DAYS_BEFORE));
        Tasks.add(unit, moment, task);
    }
    // end::reminder[]
}
