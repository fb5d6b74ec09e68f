package nl.kwartier.plugin.kwartiermaken.internal.api;

import static nl.kwartier.plugin.kwartiermaken.internal.api.PlaceOperations.PLACE;
import static nl.kwartier.plugin.kwartiermaken.internal.api.PlaceOperations.call;
import static nl.kwartier.plugin.kwartiermaken.internal.api.PlaceOperations.read;

import java.util.List;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.desk.History;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.wire.ConversationInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.PreparationInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.RejectionInput;

/** What is noted about a place: conversations, the five points, rejections and steps. */
final class NoteOperations {
    private final HospitablePlaces places;

    NoteOperations(HospitablePlaces places) {
        this.places = places;
    }

    List<Route> routes() {
        return List.of(
                read(PLACE + "/overgangen", "de stappen van een plek bekijken")
                        .gives(HistoryJson.Steps.class)
                        .answer(request -> Data.of(new HistoryJson.Steps(history(request).steps().stream()
                                .map(HistoryJson.StepJson::of)
                                .toList()))),
                read(PLACE + "/gesprekken", "gesprekken met een plek bekijken")
                        .gives(HistoryJson.Conversations.class)
                        .answer(request ->
                                Data.of(new HistoryJson.Conversations(history(request).conversations().stream()
                                        .map(HistoryJson.ConversationJson::of)
                                        .toList()))),
                call("POST", PLACE + "/gesprekken", "gesprek met een plek opschrijven", ConversationInput.class)
                        .gives(HospitablePlaceJson.class)
                        .answer((request, input) -> Data.made(HospitablePlaceJson.of(
                                places.talk(request.caller(), request.path("plek"), input.note())))),
                read(PLACE + "/voorbereiding", "de vijf punten van een plek bekijken")
                        .gives(HistoryJson.PreparationJson.class)
                        .answer(request -> Data.of(
                                HistoryJson.PreparationJson.of(places.get(request.caller(), request.path("plek"))))),
                call("PUT", PLACE + "/voorbereiding", "de vijf punten van een plek bespreken", PreparationInput.class)
                        .gives(HistoryJson.PreparationJson.class)
                        .answer((request, input) -> Data.of(HistoryJson.PreparationJson.of(places.prepare(
                                request.caller(),
                                request.path("plek"),
                                input.version(),
                                input.day(),
                                input.points())))),
                read(PLACE + "/afwijzingen", "bekijken hoe vaak een plek nee zei")
                        .gives(HistoryJson.Rejections.class)
                        .answer(request -> Data.of(new HistoryJson.Rejections(history(request).rejections().stream()
                                .map(HistoryJson.RejectionJson::of)
                                .toList()))),
                call("POST", PLACE + "/afwijzingen", "opschrijven dat een plek nee zei", RejectionInput.class)
                        .gives(HospitablePlaceJson.class)
                        .answer((request, input) -> Data.made(HospitablePlaceJson.of(places.reject(
                                request.caller(), request.path("plek"), input.id(), input.day(), input.chosen())))));
    }

    private History history(Request request) {
        return places.history(request.caller(), request.path("plek"));
    }
}
