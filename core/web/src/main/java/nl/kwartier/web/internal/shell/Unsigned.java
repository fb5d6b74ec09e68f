package nl.kwartier.web.internal.shell;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.web.internal.pages.Dutch;

/** The line above every page while a programme runs of which nobody can say for certain who made it. */
final class Unsigned {
    private Unsigned() {}

    /** The line; nothing while everything that runs was signed. */
    static Content notice(Programmes programmes, Request request) {
        List<String> titles = programmes.all().stream()
                .filter(one -> one.state() == State.ACTIVE && one.more().signer() == null)
                .map(Programme::title)
                .toList();
        if (titles.isEmpty()) {
            return Contents.NONE;
        }
        Content words = Contents.text("Zonder handtekening: " + Dutch.list(titles) + ". Niemand kan nagaan van wie "
                + (titles.size() == 1 ? "dit programma is. " : "deze programma’s zijn. "));
        return request.may(Permissions.PROGRAMMES)
                ? Contents.of(words, Components.link("Bekijk de programma’s", "/programmas"))
                : words;
    }
}
