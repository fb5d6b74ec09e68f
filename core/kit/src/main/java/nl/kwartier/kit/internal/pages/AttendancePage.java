package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Attendance;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Mark;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.ui.AttendanceSheet;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The page of one session: who is there. Everybody is, unless somebody taps otherwise; one save keeps it all. */
final class AttendancePage {
    private static final String SESSION = "/bijeenkomsten/{bijeenkomst}";
    private static final String WHO = "wie";
    private static final List<Choice> MARKS =
            List.of(choice(Mark.PRESENT), choice(Mark.ABSENT), choice(Mark.EXCUSED), choice(Mark.UNKNOWN));

    private final Frame frame;
    private final Desk desk;

    AttendancePage(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    record Input(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = WHO, label = "Wie was er?") Map<String, Mark> marks,

            @Field(
                    name = "anderen",
                    label = "Kwamen er anderen mee?",
                    hint = "Mensen die niet op de lijst staan. Alleen het aantal.",
                    least = 0,
                    most = 1000)
            @Nullable Integer others) {}

    record Count(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(
                    name = "aantal",
                    label = "Hoeveel mensen waren er?",
                    hint = "Wie er waren, bewaren wij niet.",
                    least = 0,
                    most = 10_000,
                    required = "Zo is te zien of dit werkt.")
            Integer count) {}

    private static Choice choice(Mark mark) {
        return Choice.of(mark.code(), mark.label());
    }

    List<Route> routes() {
        String path = SESSION + "/aanwezigheid";
        return List.of(
                frame.page(SESSION, "bijeenkomst bekijken", this::look),
                desk.definition().counting()
                        ? frame.form(path, "opschrijven hoeveel mensen er waren", Count.class)
                                .submit("Bewaren")
                                .startWith(request -> {
                                    Session session = present(request);
                                    Integer count = session.headcount();
                                    return new Count(session.version(), count == null ? 0 : count);
                                })
                                .on(this::counting)
                                .save((request, input) ->
                                        keep(request, input.version(), new Attendance(Map.of(), input.count())))
                        : frame.form(path, "opschrijven wie er was", Input.class)
                                .submit("Bewaren")
                                .startWith(this::start)
                                .on(this::page)
                                .save((request, input) -> keep(
                                        request,
                                        input.version(),
                                        new Attendance(input.marks(), input.others() == null ? 0 : input.others()))));
    }

    private Session present(Request request) {
        return desk.read(request.caller(), reader -> Sessions.get(reader, request.path("bijeenkomst")));
    }

    private Input start(Request request) {
        return desk.read(request.caller(), reader -> {
            Session session = Sessions.get(reader, request.path("bijeenkomst"));
            return new Input(session.version(), Sessions.marks(reader, session.id()), session.walkIns());
        });
    }

    private record Sheet(
            Session session, @Nullable Group group, List<Participation> expected, Map<String, Mark> marks) {}

    private Sheet sheet(Request request) {
        return desk.read(request.caller(), reader -> {
            Session session = Sessions.get(reader, request.path("bijeenkomst"));
            String group = session.details().group();
            return new Sheet(
                    session,
                    group == null ? null : Groups.find(reader, group).orElse(null),
                    Sessions.expected(reader, session),
                    Sessions.marks(reader, session.id()));
        });
    }

    private Page page(Request request, Form form) {
        Sheet sheet = sheet(request);
        if (toCome(request, sheet.session())) {
            return look(request);
        }
        List<Person> people = desk.named(request.caller(), sheet.expected());
        return around(sheet, Forms.attendance(view(request, sheet, form, people), names(people, form)));
    }

    private Page counting(Request request, Form form) {
        Sheet sheet = sheet(request);
        return toCome(request, sheet.session()) ? look(request) : around(sheet, Frame.content(form.html()));
    }

    private Page around(Sheet sheet, Content body) {
        Session session = sheet.session();
        return frame.below(
                Heading.of("Wie is er?", title(sheet) + " · " + Times.of(session)),
                way(sheet, "Wie is er?"),
                Components.card(body));
    }

    private List<NavLink> way(Sheet sheet, String here) {
        var way = new ArrayList<NavLink>();
        way.add(NavLink.to("Agenda", frame.href("/agenda")));
        if (!here.isEmpty()) {
            way.add(NavLink.to(
                    title(sheet), frame.href("/bijeenkomsten/" + sheet.session().id())));
        }
        way.add(NavLink.here(here.isEmpty() ? title(sheet) : here, ""));
        return way;
    }

    private boolean toCome(Request request, Session session) {
        return session.details().begins().isAfter(desk.moment(request.caller()).at());
    }

    /** The session as it is: what is to come, who comes, or who was there. */
    private Page look(Request request) {
        Sheet sheet = sheet(request);
        Session session = sheet.session();
        boolean begun = !session.details()
                .begins()
                .isAfter(desk.moment(request.caller()).at());
        var heading = Heading.of(title(sheet), DutchWords.sentence(Times.of(session)) + where(request, session));
        var buttons = new ArrayList<Content>();
        if (request.may(desk.rights().write())) {
            if (session.state() == SessionState.PLANNED) {
                buttons.add(cancel(session));
                buttons.add(Buttons.link(
                        ButtonKind.SECONDARY,
                        "edit",
                        "Wijzig",
                        frame.href("/bijeenkomsten/" + session.id() + "/wijzig")));
                if (!desk.definition().counting()) {
                    buttons.add(PrintPages.button(frame.href("/bijeenkomsten/" + session.id())));
                }
            }
            if (begun && session.state() != SessionState.CANCELLED) {
                buttons.add(Buttons.link(
                        ButtonKind.PRIMARY,
                        "clipboard-check",
                        session.state() == SessionState.HELD ? "Pas aan" : "Wie is er?",
                        frame.href("/bijeenkomsten/" + session.id() + "/aanwezigheid")));
            }
        }
        return frame.below(
                heading.actions(buttons.toArray(Content[]::new)),
                way(sheet, ""),
                state(session, !begun),
                desk.definition().counting() ? Contents.NONE : expected(request, sheet));
    }

    private String where(Request request, Session session) {
        PlaceId id = session.details().place();
        Place place = id == null
                ? null
                : desk.kit().places().get(request.caller(), List.of(id)).get(id);
        return place == null ? "" : " · " + place.details().name();
    }

    private static String title(Sheet sheet) {
        if (sheet.group() != null) {
            return sheet.group().details().name();
        }
        String title = sheet.session().details().title();
        return title == null ? "Bijeenkomst" : title;
    }

    private Content cancel(Session session) {
        return Buttons.link(
                ButtonKind.SECONDARY, "", "Gaat niet door", frame.href("/bijeenkomsten/" + session.id() + "/afzeggen"));
    }

    private static Content state(Session session, boolean toCome) {
        Integer headcount = session.headcount();
        return switch (session.state()) {
            case CANCELLED ->
                Components.alert(
                        Tone.LATE,
                        "Gaat niet door",
                        session.reason() == null ? "" : DutchWords.sentence(session.reason()));
            case HELD ->
                Components.alert(
                        Tone.GOOD,
                        "Opgeschreven",
                        DutchWords.count(headcount == null ? 0 : headcount, "mens was er.", "mensen waren er.")
                                + " Klopt er iets niet? Pas het aan en bewaar opnieuw.");
            case PLANNED ->
                toCome
                        ? Components.alert(
                                Tone.INFO, "Moet nog komen", "Als het begonnen is, schrijft u hier op wie er is.")
                        : Contents.NONE;
        };
    }

    private Content expected(Request request, Sheet sheet) {
        if (sheet.expected().isEmpty()) {
            return nobody(request, sheet);
        }
        return Components.card(
                "users",
                sheet.session().state() == SessionState.HELD ? "Wie was er?" : "Wie komen er?",
                Components.rows(desk.named(request.caller(), sheet.expected()).stream()
                        .map(one -> person(sheet, one))
                        .toList()));
    }

    private Content person(Sheet sheet, Person one) {
        Mark mark = sheet.marks().get(one.participation().id());
        return Components.item(
                Components.avatar(Components.initials(one.name())),
                NavLink.to(
                        one.name(),
                        frame.href("/deelnemers/" + one.participation().id())),
                first(one),
                mark == null
                        ? Contents.NONE
                        : Components.badge(mark == Mark.PRESENT ? Tone.GOOD : Tone.PLAIN, mark.label()));
    }

    private static String first(Person one) {
        return one.participation().stage() == Stage.ACQUAINTANCE ? "Komt kennismaken" : "";
    }

    private Content nobody(Request request, Sheet sheet) {
        return Components.empty(
                "users",
                sheet.group() == null ? "Er doet nog niemand mee." : "In deze groep doet nog niemand mee.",
                request.may(desk.rights().write())
                        ? Buttons.link(
                                ButtonKind.SECONDARY, "user-plus", "Meld iemand aan", frame.href("/deelnemers/nieuw"))
                        : Contents.NONE);
    }

    private FormView view(Request request, Sheet sheet, Form form, List<Person> people) {
        var fields = new ArrayList<FieldView>();
        String seen = form.field("versie")
                .flatMap(field -> field.values().stream().findFirst())
                .orElse("");
        String present = String.valueOf(sheet.session().version());
        boolean conflict = form.refusal() != null && form.problems().isEmpty() && !seen.equals(present);
        fields.add(FieldView.hidden("versie", conflict || seen.isEmpty() ? present : seen));
        var others = form.field("anderen");
        fields.add(FieldView.of(FieldKind.TEXT, "anderen", "Kwamen er anderen mee?")
                .hint("Mensen die niet op de lijst staan. Alleen het aantal.")
                .attribute("inputmode", "numeric")
                .values(others.map(Form.Shown::values).orElse(List.of()))
                .error(others.map(Form.Shown::problem).orElse("")));
        return FormView.of(
                        frame.href("/bijeenkomsten/" + sheet.session().id() + "/aanwezigheid"),
                        request.csrf(),
                        fields,
                        "Bewaren",
                        NavLink.to(
                                "Annuleren",
                                frame.href("/bijeenkomsten/" + sheet.session().id())))
                .problems(problems(form))
                .more(conflict ? differences(sheet, people, form) : Contents.NONE);
    }

    /** What a colleague noted meanwhile, beside what was tapped here. */
    private static Content differences(Sheet sheet, List<Person> people, Form form) {
        Map<String, String> yours = marks(form);
        var rows = new ArrayList<List<Content>>();
        for (Person one : people) {
            String id = one.participation().id();
            Mark theirs = sheet.marks().get(id);
            String here = yours.getOrDefault(id, Mark.PRESENT.code());
            if (theirs != null && !theirs.code().equals(here)) {
                rows.add(List.of(Contents.text(one.name()), Contents.text(label(here)), Contents.text(theirs.label())));
            }
        }
        return rows.isEmpty()
                ? Contents.NONE
                : Components.table(new Table(
                        "Wat verschilt",
                        List.of(Column.of("Naam"), Column.of("U vulde in"), Column.of("Nu staat er")),
                        rows));
    }

    private static String label(String code) {
        return Labelled.find(Mark.class, code).map(Mark::label).orElse(code);
    }

    private static List<String> problems(Form form) {
        if (form.refusal() == null) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        form.problems().stream()
                .filter(problem -> !problem.field().equals("anderen"))
                .forEach(problem -> sentences.add(problem.sentence()));
        if (form.problems().isEmpty()) {
            sentences.add(form.refusal());
        }
        return sentences;
    }

    private static AttendanceSheet names(List<Person> people, Form form) {
        Map<String, String> marks = marks(form);
        return new AttendanceSheet(
                "Wie was er?",
                WHO,
                MARKS,
                people.stream()
                        .map(one -> new AttendanceSheet.Person(
                                one.participation().id(),
                                one.name(),
                                first(one),
                                marks.getOrDefault(one.participation().id(), "")))
                        .toList());
    }

    private static Map<String, String> marks(Form form) {
        Map<String, String> marks = new HashMap<>();
        form.fields().stream()
                .filter(field ->
                        field.name().startsWith(WHO + ".") && !field.values().isEmpty())
                .forEach(field -> marks.put(
                        field.name().substring(WHO.length() + 1), field.values().get(0)));
        return marks;
    }

    private Redirect keep(Request request, long version, Attendance attendance) {
        Session session = desk.write(
                request.caller(),
                (unit, moment) -> Sessions.attended(unit, moment, request.path("bijeenkomst"), version, attendance));
        return Reply.goTo(
                frame.href("/bijeenkomsten/" + session.id()),
                DutchWords.count(attendance.headcount(), "mens was er.", "mensen waren er."));
    }
}
