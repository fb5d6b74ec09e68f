package nl.kwartier.web.internal.pages;

import gg.jte.Content;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;

/** What stands in the place of a map as long as there is nothing to draw. */
public final class NoMap {
    private NoMap() {}

    /** The way to the first neighbourhoods, for who may read them in. */
    public static Content of(Request request) {
        return Components.empty(
                "map",
                "Er staan nog geen buurten op de kaart.",
                request.may(Permissions.IMPORT)
                        ? Buttons.link(ButtonKind.SECONDARY, "file-import", "Lees buurten en plekken in", "/inlezen")
                        : Contents.NONE);
    }
}
