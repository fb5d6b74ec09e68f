package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.AgreementState;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Paper;
import nl.kwartier.ui.Table;

/** On paper: the list for a session without a screen at hand, and the agreements to take home. Names alone, never an address. */
final class PrintPages {
    static final String PATH = "/afdruk";

    private final Frame frame;
    private final Desk desk;

    PrintPages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    List<Route> routes() {
        Route agreements = frame.page(
                "/deelnemers/{deelname}" + PersonHead.AGREEMENTS + PATH, "afspraken afdrukken", this::agreements);
        return desk.definition().sessions()
                ? List.of(
                        agreements,
                        frame.page(
                                "/bijeenkomsten/{bijeenkomst}" + PATH,
                                "lijst van een bijeenkomst afdrukken",
                                this::session))
                : List.of(agreements);
    }

    static Content button(String href) {
        return Buttons.link(ButtonKind.SECONDARY, "printer", "Op papier", href + PATH);
    }

    private record Listed(Session session, String name, List<Participation> expected) {}

    private Page session(Request request) {
        Listed listed = desk.read(request.caller(), reader -> {
            Session session = Sessions.get(reader, request.path("bijeenkomst"));
            String name = SessionRows.name(session, SessionRows.groups(reader, List.of(session)));
            return new Listed(session, name, Sessions.expected(reader, session));
        });
        List<List<Content>> rows = desk.named(request.caller(), listed.expected()).stream()
                .map(Person::name)
                .sorted(Comparator.comparing(name -> name.toLowerCase(DutchWords.LOCALE)))
                .map(name -> List.of(Contents.text(name), Contents.text("☐"), Contents.text("")))
                .toList();
        String title = listed.name().isEmpty() ? desk.described().title() : listed.name();
        return sheet(
                Paper.of(title)
                        .back(NavLink.to(
                                "Terug naar de bijeenkomst",
                                frame.href("/bijeenkomsten/" + listed.session().id())))
                        .lines(DutchWords.sentence(Times.of(listed.session())) + ".")
                        .body(
                                rows.isEmpty()
                                        ? Contents.text("Er doet nog niemand mee.")
                                        : Components.table(new Table(
                                                "Wie is er?",
                                                List.of(
                                                        Column.of("Naam"),
                                                        Column.of("Is er"),
                                                        Column.of("Goed om te weten")),
                                                rows)))
                        .footer(
                                "Anderen die meekwamen: ______  Schrijf het later over in Kwartier en gooi dit papier dan weg."));
    }

    private record Agreed(Participation one, List<Agreement> agreements) {}

    private Page agreements(Request request) {
        Agreed agreed = desk.read(request.caller(), reader -> {
            Participation one = Participations.get(reader, request.path("deelname"));
            return new Agreed(one, Agreements.about(reader, one.subject()));
        });
        Person person = desk.named(request.caller(), agreed.one());
        List<Content> sides = Stream.of(Side.RESIDENT, Side.ORGANISATION)
                .map(side -> side(side, agreed.agreements()))
                .filter(content -> content != Contents.NONE)
                .toList();
        return sheet(Paper.of("Wat beloven wij elkaar?")
                .back(NavLink.to(
                        "Terug naar de afspraken",
                        frame.href("/deelnemers/" + agreed.one().id() + PersonHead.AGREEMENTS)))
                .lines(
                        person.name() + " en " + desk.described().title() + ".",
                        "Zo staat het op " + DutchWords.date(desk.today()) + ".")
                .body(
                        sides.isEmpty()
                                ? Contents.text("Er zijn nu geen afspraken.")
                                : Components.stack(sides.toArray(Content[]::new)))
                .footer("Lukt iets niet, of klopt het niet? Zeg het gerust. Afspraken kunnen altijd anders."));
    }

    private static Content side(Side side, List<Agreement> agreements) {
        List<List<Content>> rows = agreements.stream()
                .filter(one ->
                        one.state() == AgreementState.OPEN && one.details().side() == side)
                .map(one -> List.of(
                        Contents.text(one.details().what()),
                        Contents.text(one.details().who()),
                        Contents.text(
                                one.details().before() == null
                                        ? ""
                                        : DutchWords.date(one.details().before()))))
                .toList();
        return rows.isEmpty()
                ? Contents.NONE
                : Components.table(new Table(
                        side.label(),
                        List.of(Column.of(side.label()), Column.of("Wie"), Column.of("Uiterlijk")),
                        rows));
    }

    private static Page sheet(Paper paper) {
        Content whole = Components.paper(paper);
        return Page.of(paper.title(), out -> Contents.write(whole, out));
    }
}
