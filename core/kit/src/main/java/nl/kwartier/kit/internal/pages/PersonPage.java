package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Questions;
import nl.kwartier.kit.note.Note;
import nl.kwartier.kit.note.Notes;
import nl.kwartier.kit.participation.Answers;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
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
            List<RoleHolder> holders) {}

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
                    RoleHolders.now(reader, one.subject()));
        });
        boolean may = request.may(desk.rights().write());
        return new PersonHead(frame)
                .page(
                        request,
                        all.standing(),
                        PersonHead.OVERVIEW,
                        Components.columns(
                                Components.stack(
                                        Components.card("arrow-right", "Wat kan nu?", now(all, may)),
                                        Contents.of(own.of(request, all.one()).toArray(Content[]::new)),
                                        promises.card(request, all.one(), all.agreements(), may),
                                        notes(all, may)),
                                Components.stack(Components.card("id", "Gegevens", facts(all)), questions(all, may))));
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
}
