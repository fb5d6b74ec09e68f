package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** The catalogues, with what of them is here already. */
record CatalogueView(List<Programme> programmes, String csrf) {
    Content draw(List<Catalogue> catalogues) {
        if (catalogues.isEmpty()) {
            return Components.card(
                    "world",
                    "Uit de catalogus",
                    Contents.text("Er is nog geen catalogus ingesteld. Zet in kwartier.properties bij ‘catalogus’ het"
                            + " adres van een catalogus of een map, en start Kwartier opnieuw."));
        }
        return Contents.all(catalogues.stream().map(this::card).toList());
    }

    private Content card(Catalogue catalogue) {
        var pieces = new ArrayList<Content>();
        Reason reason = catalogue.reason();
        if (reason != null) {
            pieces.add(Components.alert(
                    Tone.SOON, "Deze catalogus is nu niet te lezen", reason.cause() + " " + reason.remedy()));
        }
        pieces.add(Contents.of(Components.code(catalogue.address()), Contents.text(" " + read(catalogue))));
        pieces.add(entries(catalogue));
        pieces.add(Components.buttonRow(
                Buttons.post(ButtonKind.SECONDARY, "refresh", "Lees opnieuw", AddPages.REFRESH, csrf, Map.of())));
        return Components.card("world", "Uit de catalogus", Components.stack(pieces.toArray(Content[]::new)));
    }

    private static String read(Catalogue catalogue) {
        return catalogue.read() == null
                ? "Nog nooit gelezen."
                : "Voor het laatst gelezen " + Dutch.moment(catalogue.read()) + "."
                        + (catalogue.entries().isEmpty() ? " Er stond geen programma in." : "");
    }

    private Content entries(Catalogue catalogue) {
        return catalogue.entries().isEmpty()
                ? Contents.NONE
                : Components.rows(catalogue.entries().stream().map(this::row).toList());
    }

    private Content row(Entry entry) {
        String made = Stream.of(entry.about(), entry.vendor(), "versie " + entry.version(), Sizes.of(entry.size()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        boolean here = isHere(entry);
        Content item = Components.item(
                Components.tile(Tone.PLAIN, "package"),
                NavLink.to(entry.title(), ""),
                made,
                here ? Components.badge(Tone.GOOD, "Staat hier al") : Contents.NONE);
        return here ? item : Components.stack(item, Components.buttonRow(fetch(entry)));
    }

    private boolean isHere(Entry entry) {
        return programmes.stream()
                .anyMatch(one -> one.known()
                        && one.id().equals(entry.id())
                        && Versions.isSame(one.version(), entry.version())
                        && !StateWords.removed(one));
    }

    private Content fetch(Entry entry) {
        return Buttons.post(
                ButtonKind.SECONDARY,
                "download",
                "Haal " + entry.title() + " " + entry.version() + " op",
                AddPages.FETCH,
                csrf,
                FetchInput.of(entry));
    }
}
