package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.internal.desk.Questions;
import nl.kwartier.kit.measure.Instrument;
import nl.kwartier.kit.measure.Measure;
import nl.kwartier.kit.measure.Measures;
import nl.kwartier.kit.note.Note;
import nl.kwartier.kit.note.Notes;
import nl.kwartier.kit.participation.Answers;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.workflow.Steps;
import nl.kwartier.kit.workflow.TakenStep;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import org.jspecify.annotations.Nullable;

/** The page of one who takes part. */
final class PersonPage {
    private final Frame frame;
    private final Desk desk;
    private final Promises promises;
    private final OwnCards own;

    PersonPage(Frame frame, OwnCards own) {
        this.own = own;
        this.frame = frame;
        this.desk = frame.desk();
        this.promises = new Promises(frame);
    }

    List<Route> routes() {
        return List.of(
                frame.page("/deelnemers/{deelname}", desk.definition().words().one() + " bekijken", this::page));
    }

    private record All(
            Participation one,
            Standing standing,
            @Nullable Group group,
            Map<String, String> answers,
            List<Agreement> agreements,
            List<Note> notes,
            List<RoleHolder> holders,
            List<Measure> measures,
            List<TakenStep> steps) {}

    private Page page(Request request) {
        All all = desk.read(request.caller(), reader -> {
            Participation one = Participations.get(reader, request.path("deelname"));
            return new All(
                    one,
                    desk.register().standing(reader, desk.moment(request.caller()), one),
                    one.group() == null
                            ? null
                            : Groups.find(reader, one.group()).orElse(null),
                    Answers.of(reader, one.id()),
                    Agreements.about(reader, one.subject()),
                    Notes.about(reader, one.subject(), request.actor().id()),
                    RoleHolders.now(reader, one.subject()),
                    Measures.of(reader, one.subject()),
                    Steps.of(reader, one.subject()));
        });
        Person person = desk.named(request.caller(), all.one());
        boolean may = request.may(desk.rights().write());
        String sub = desk.stage(all.one().stage()) + " sinds "
                + DutchWords.date(all.one().since());
        var heading = Heading.of(person.name(), sub).avatar(Components.initials(person.name()));
        return frame.below(
                may ? heading.actions(new NextSteps(frame, all.standing()).main(request.csrf())) : heading,
                List.of(NavLink.to(frame.people(), frame.href("/deelnemers")), NavLink.here(person.name(), "")),
                Components.columns(
                        Components.stack(
                                Components.card("arrow-right", "Wat kan nu?", now(all, may)),
                                Contents.of(own.of(request, all.one()).toArray(Content[]::new)),
                                promises.card(request, all.one(), all.agreements(), may),
                                notes(all, may)),
                        Components.stack(
                                Components.card("id", "Gegevens", roles(all, may), facts(all)),
                                questions(all, may),
                                measures(all, may),
                                Components.card("history", "Wat er gebeurde", history(all.steps())))));
    }

    private Content now(All all, boolean may) {
        Content offered = all.one().offeredUntil() == null
                ? Contents.NONE
                : Contents.text("Er is een plek aangeboden, tot en met "
                        + DutchWords.day(all.one().offeredUntil()) + ".");
        if (all.one().stage().ended()) {
            return Components.stack(
                    Contents.text("Dit is voorbij." + kept(all.one())),
                    may
                            ? Buttons.link(
                                    ButtonKind.SECONDARY,
                                    "user-plus",
                                    "Meld opnieuw aan",
                                    frame.href("/deelnemers/nieuw/" + all.one().resident()))
                            : Contents.NONE);
        }
        return may
                ? Components.stack(offered, new NextSteps(frame, all.standing()).others())
                : Components.stack(offered);
    }

    private String kept(Participation one) {
        var keeps = desk.described().keeps();
        return keeps == null || one.ended() == null
                ? ""
                : " Wij bewaren dit tot " + DutchWords.date(one.ended().plus(keeps)) + ".";
    }

    private NavLink roles(All all, boolean may) {
        boolean shown =
                may && !all.one().stage().ended() && !desk.described().roles().isEmpty();
        return shown
                ? NavLink.to(
                        "Wie doet wat?", frame.href("/deelnemers/" + all.one().id() + "/rol"))
                : NavLink.to("", "");
    }

    private Content facts(All all) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Inwoner",
                Components.link("Naar de inwoner", "/inwoners/" + all.one().resident())));
        facts.add(Fact.of("Begonnen", DutchWords.date(all.one().started())));
        if (all.group() != null) {
            facts.add(new Fact(
                    "Groep",
                    Components.link(
                            all.group().details().name(),
                            frame.href("/groepen/" + all.group().id()))));
        }
        all.holders()
                .forEach(holder -> facts.add(
                        Fact.of(desk.described().roles().getOrDefault(holder.role(), holder.role()), holder.person())));
        return Components.facts(facts);
    }

    private Content questions(All all, boolean may) {
        var type = desk.definition().questions();
        if (type == null) {
            return Contents.NONE;
        }
        List<Fact> facts = Questions.of(type).told(all.answers()).entrySet().stream()
                .map(entry -> Fact.of(entry.getKey(), entry.getValue()))
                .toList();
        return Components.card(
                "message",
                "Wat wil deze inwoner?",
                may
                        ? NavLink.to(
                                "Wijzig", frame.href("/deelnemers/" + all.one().id() + "/vragen"))
                        : NavLink.to("", ""),
                facts.isEmpty() ? Contents.text("Nog niets ingevuld. Dat hoeft ook niet.") : Components.facts(facts));
    }

    private Content measures(All all, boolean may) {
        List<Instrument> instruments = MeasurePages.instruments(desk);
        if (instruments.isEmpty()) {
            return Contents.NONE;
        }
        List<Content> rows = instruments.stream()
                .map(instrument -> Components.item(
                        Contents.NONE,
                        NavLink.to(
                                MeasurePages.name(instrument),
                                may && !all.one().stage().ended()
                                        ? frame.href("/deelnemers/" + all.one().id() + "/metingen/" + instrument.code())
                                        : ""),
                        latest(all.measures(), instrument),
                        Contents.NONE))
                .toList();
        return Components.card("message", "Hoe gaat het?", Components.rows(rows));
    }

    private static String latest(List<Measure> measures, Instrument instrument) {
        return measures.stream()
                .filter(measure -> measure.instrument().equals(instrument.code()))
                .findFirst()
                .map(measure -> "Gevraagd op " + DutchWords.date(measure.on())
                        + (measure.answers().size() == 1
                                ? ": "
                                        + instrument
                                                .scale()
                                                .word(measure.answers().get(0))
                                : ""))
                .orElse("Nog niet gevraagd. Dat hoeft ook niet.");
    }

    private Content notes(All all, boolean may) {
        String more = may && !all.one().stage().ended()
                ? frame.href("/deelnemers/" + all.one().id() + "/notities/nieuw")
                : "";
        return Components.card(
                "message",
                "Notities",
                NavLink.to(more.isEmpty() ? "" : "Schrijf iets op", more),
                all.notes().isEmpty()
                        ? Contents.text("Nog niets opgeschreven.")
                        : Components.rows(all.notes().stream()
                                .map(note -> Components.item(
                                        Components.avatar(Components.initials(note.author())),
                                        NavLink.to(note.words(), ""),
                                        note.author() + " · " + Times.day(note.at()) + " · "
                                                + note.visibleTo().label(),
                                        Contents.NONE))
                                .toList()));
    }

    private Content history(List<TakenStep> steps) {
        return Components.rows(steps.stream()
                .map(step -> Components.item(
                        Contents.NONE,
                        NavLink.to(
                                Labelled.find(Stage.class, step.to())
                                        .map(desk::stage)
                                        .orElse(step.to()),
                                ""),
                        Told.of(step),
                        Contents.NONE))
                .toList());
    }

    static Content button(Frame frame, String text, String path) {
        return Buttons.link(ButtonKind.SECONDARY, "", text, frame.href(path));
    }
}
