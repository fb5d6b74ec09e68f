package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** What this programme shows on the page of a guest besides what the kit shows. */
public final class GuestCards {
    private final Viewer viewer;

    /** Shows wishes and places. */
    public GuestCards(GuestDesk desk, HospitablePlaces places, Town town) {
        this.viewer = new Viewer(desk, places, town);
    }

    private record All(Guest guest, List<Wish> wishes, List<Koppeling> koppelingen) {}

    /** The cards; none for somebody of whom only the kit knows. */
    public List<Content> of(Request request, Participation part) {
        return viewer.desk()
                .read(
                        request.caller(),
                        reader -> GuestRows.find(reader, part.id())
                                .map(guest -> new All(
                                        guest,
                                        Wishes.of(reader, guest.id()),
                                        KoppelingRows.where(reader, "guest = ? ORDER BY ended, id DESC", guest.id()))))
                .map(all -> cards(request, all))
                .orElse(List.of());
    }

    private List<Content> cards(Request request, All all) {
        boolean may = request.may(Rights.WRITE) && !all.guest().part().stage().ended();
        return List.of(wishes(request, all, may), where(request, all, may), called(all, may));
    }

    private static Content called(All all, boolean may) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Wil heten", all.guest().called()));
        if (all.guest().details().way() != null) {
            facts.add(Fact.of("Hoort ons graag", all.guest().details().way().label()));
        }
        return Components.card(
                "id",
                "Zo groet u deze gast",
                NavLink.to(may ? "Wijzig" : "", Guests.page(all.guest().id()) + "/aanspreken"),
                Components.facts(facts));
    }

    private static Content wishes(Request request, All all, boolean may) {
        boolean more = may && all.wishes().size() < Wish.MOST;
        return Components.card(
                "message",
                "Wat wilt u graag?",
                NavLink.to(more ? "Wens erbij" : "", Guests.page(all.guest().id()) + "/wensen/nieuw"),
                all.wishes().isEmpty()
                        ? Contents.text("Nog niet gevraagd. Begin hier: zonder wens is er geen plek te zoeken.")
                        : Components.rows(all.wishes().stream()
                                .map(wish -> wish(request, wish, may))
                                .toList()));
    }

    private static Content wish(Request request, Wish wish, boolean may) {
        String state = wish.fulfilled() == null ? "" : wish.fulfilled() ? " · vervuld" : " · nog niet vervuld";
        String href = Guests.page(wish.guest()) + "/wensen/" + wish.id();
        boolean fulfilled = Boolean.TRUE.equals(wish.fulfilled());
        return Components.item(
                Components.tile(fulfilled ? Tone.GOOD : Tone.PLAIN, "star"),
                NavLink.to("‘" + wish.words() + "’", may ? href + "/wijzig" : ""),
                wish.rank() + ". " + wish.kind().label() + state,
                may
                        ? Buttons.post(
                                ButtonKind.SECONDARY,
                                "",
                                fulfilled ? "Toch niet" : "Is vervuld",
                                href + "/vervuld",
                                request.csrf(),
                                Map.of("vervuld", fulfilled ? "nee" : "ja"))
                        : Contents.NONE);
    }

    private Content where(Request request, All all, boolean may) {
        ResidentId resident = all.guest().part().resident();
        Map<String, String> places =
                viewer.secret(request.caller(), List.of(resident)).isEmpty()
                        ? viewer.placeNames(request.caller(), all.koppelingen())
                        : Map.of();
        Content list = all.koppelingen().isEmpty()
                ? Contents.text("Nog nergens.")
                : Components.rows(all.koppelingen().stream()
                        .map(one -> Components.item(
                                Components.tile(Wording.tone(one.state()), "heart-handshake"),
                                NavLink.to(
                                        places.getOrDefault(one.place(), Wording.SECRET), Koppelingen.page(one.id())),
                                one.state().label() + " sinds " + DutchWords.date(one.since()),
                                Contents.NONE))
                        .toList());
        return Components.card(
                "door-enter",
                "Waar is deze gast welkom?",
                NavLink.to(
                        may ? "Nieuwe koppeling" : "", Guests.page(all.guest().id()) + "/koppeling"),
                list);
    }
}
