package nl.kwartier.kit.internal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.group.Attendance;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Mark;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.role.Interests;
import org.jspecify.annotations.Nullable;

/** A group that has come together for some weeks, so that every screen of a new programme has something on it. */
public final class Invented {
    private static final int PEOPLE = 6;

    /** One who waits and one who stopped. */
    private static final int OTHERS = 2;

    private static final int WEEKS_BACK = 3;
    private static final int WEEKS_AHEAD = 4;

    private final Desk desk;

    /** Works for one programme. */
    public Invented(Desk desk) {
        this.desk = desk;
    }

    /** Fills a programme in which nobody is yet. */
    public void load(Caller caller) {
        if (desk.read(caller, Invented::begun)) {
            return;
        }
        List<Resident> residents = desk.definition().counting()
                ? List.of()
                : desk.kit().residents().list(caller, null, null, 60).items().stream()
                        .filter(one -> one.details().died() == null
                                && one.details().movedAway() == null
                                && !one.details().addressSecret())
                        .filter(this::oldEnough)
                        .limit(PEOPLE + OTHERS)
                        .toList();
        Map<String, String> colleagues =
                desk.described().roles().isEmpty() ? Map.of() : desk.kit().colleagues(caller);
        desk.write(caller, (unit, moment) -> {
            fill(unit, moment, residents);
            interest(unit, moment, colleagues);
            return true;
        });
    }

    private static boolean begun(Reader reader) {
        return !Participations.list(reader, Participations.Filter.PRESENT, null, 1)
                        .items()
                        .isEmpty()
                || reader.number("SELECT count(*) FROM {kit_session}") > 0;
    }

    private boolean oldEnough(Resident one) {
        var born = one.details().born();
        return born == null
                || !born.latest().plusYears(desk.definition().rules().fromAge()).isAfter(desk.today());
    }

    private void fill(Unit unit, Moment moment, List<Resident> residents) {
        @Nullable String group = desk.definition().grouped() ? group(unit, moment) : null;
        LocalDate start = moment.today().minusWeeks(WEEKS_BACK + 1);
        for (int i = 0; i < residents.size(); i++) {
            Participation one = desk.register()
                    .enrol(
                            unit,
                            moment,
                            new Enrolment(
                                    Ids.next(), residents.get(i), group, start, Act.onBehalf(Act.Proof.CONVERSATION)));
            if (one.stage() == Stage.APPLIED || i > PEOPLE) {
                goOn(unit, moment, one, start, i);
            }
        }
        begin(unit, moment, group);
        if (desk.definition().sessions()) {
            sessions(unit, moment, group);
        }
    }

    /** A colleague who is family of the one who was enrolled first. */
    private static void interest(Unit unit, Moment moment, Map<String, String> colleagues) {
        var people = Participations.list(unit, Participations.Filter.PRESENT, null, 1)
                .items();
        colleagues.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(colleague -> !people.isEmpty())
                .ifPresent(colleague -> Interests.note(
                        unit,
                        moment,
                        Ids.next(),
                        people.get(0).subject(),
                        colleague.getKey(),
                        colleague.getValue(),
                        "is familie van deze inwoner"));
    }

    private String group(Unit unit, Moment moment) {
        var rules = desk.definition().rules();
        String id = Ids.next();
        Groups.add(unit, moment, id, new Group.Details("Dinsdagochtend", null, rules.least(), rules.most()));
        return id;
    }

    private void goOn(Unit unit, Moment moment, Participation one, LocalDate start, int turn) {
        if (turn < PEOPLE) {
            takePart(unit, moment, one, start);
        } else if (turn == PEOPLE && desk.has(Stage.WAITING)) {
            step(unit, moment, one, Stage.WAITING, start);
        } else {
            step(unit, moment, one, Stage.STOPPED, start);
        }
        if (turn == 0) {
            promise(
                    unit,
                    moment,
                    one,
                    Side.RESIDENT,
                    "Komt volgende week weer",
                    moment.today().plusDays(2));
            promise(
                    unit,
                    moment,
                    one,
                    Side.ORGANISATION,
                    "Regelt een warme plek",
                    moment.today().minusDays(3));
        }
    }

    private void promise(Unit unit, Moment moment, Participation one, Side side, String what, LocalDate before) {
        String who = side == Side.RESIDENT ? "De inwoner" : "De gemeente";
        Agreements.make(
                unit,
                moment,
                Ids.next(),
                one.subject(),
                new Agreement.Details(side, who, what, before),
                new Agreements.About(one.resident().value(), "/" + desk.id() + "/deelnemers/" + one.id()));
    }

    private Participation step(Unit unit, Moment moment, Participation one, Stage to, LocalDate on) {
        return desk.register().step(unit, moment, one.id(), new StepTo(one.version(), to, Act.OF_STAFF, on, null));
    }

    private void takePart(Unit unit, Moment moment, Participation one, LocalDate on) {
        Participation now = desk.definition().stages().workflow().states().contains(Stage.ACQUAINTANCE)
                ? step(unit, moment, one, Stage.ACQUAINTANCE, on)
                : one;
        step(unit, moment, now, Stage.PARTICIPANT, on);
    }

    private static void begin(Unit unit, Moment moment, @Nullable String id) {
        if (id == null) {
            return;
        }
        Group group = Groups.get(unit, id);
        int members = Groups.taken(unit, moment, List.of(id)).getOrDefault(id, 0);
        if (members >= group.details().least()) {
            Groups.step(unit, moment, id, group.version(), GroupState.RUNNING, null);
        }
    }

    private void sessions(Unit unit, Moment moment, @Nullable String group) {
        LocalDate last = moment.today().with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        for (int week = -WEEKS_BACK + 1; week <= WEEKS_AHEAD; week++) {
            LocalDate day = last.plusWeeks(week);
            var details = new Session.Details(
                    group,
                    null,
                    null,
                    null,
                    day.atTime(LocalTime.of(10, 0)).atZone(DutchWords.ZONE).toInstant(),
                    day.atTime(LocalTime.of(11, 30)).atZone(DutchWords.ZONE).toInstant());
            Session session = Sessions.add(unit, moment, Ids.next(), details);
            if (week <= 0) {
                attend(unit, moment, session, week);
            }
        }
    }

    private void attend(Unit unit, Moment moment, Session session, int week) {
        Map<String, Mark> marks = new HashMap<>();
        int at = 0;
        for (Participation one : Sessions.expected(unit, session)) {
            marks.put(one.id(), at++ == -week ? Mark.EXCUSED : Mark.PRESENT);
        }
        int others = desk.definition().counting() ? 12 + week : 1;
        Sessions.attended(unit, moment, session.id(), session.version(), new Attendance(marks, others));
    }
}
