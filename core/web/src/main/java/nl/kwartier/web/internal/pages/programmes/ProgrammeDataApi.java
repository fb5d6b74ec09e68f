package nl.kwartier.web.internal.pages.programmes;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.ProgrammeData.Later;
import nl.kwartier.api.lifecycle.ProgrammeData.Storage;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The data of a programme in the API: how much, as files, and erasing it. */
@Component(service = PageSet.class)
public final class ProgrammeDataApi implements PageSet {
    private static final String BACK = ProgrammeApi.ONE + "/vorige-versie";
    private static final String DATA = ProgrammeApi.ONE + "/gegevens";

    private final Programmes programmes;
    private final ProgrammeData data;

    /** Passes on to the services. */
    @Activate
    public ProgrammeDataApi(@Reference Programmes programmes, @Reference ProgrammeData data) {
        this.programmes = programmes;
        this.data = data;
    }

    record RowsJson(
            @Field(name = "tabel") String table,
            @Field(name = "regels") long rows) {
        static List<RowsJson> of(List<ProgrammeData.Table> tables) {
            return tables.stream()
                    .map(one -> new RowsJson(one.name(), one.rows()))
                    .toList();
        }
    }

    record StorageJson(
            @Field(name = "grootte") long bytes,
            @Field(name = "tabellen") List<RowsJson> tables) {}

    record LaterJson(
            @Field(name = "sinds") Instant since,
            @Field(name = "tabellen") List<RowsJson> tables) {}

    record Erasure(
            @Field(name = "titel", required = "Geef de titel van het programma, zodat niemand per ongeluk wist.")
            String typed) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.declared(Routes.api("GET", ProgrammeApi.ONE + "/opslag"), "bekijken wat een programma bewaart")
                        .gives(StorageJson.class)
                        .answer(this::storage),
                Desk.declared(Routes.api("GET", DATA), "gegevens van een programma ophalen")
                        .file(this::export),
                Desk.declared(
                                Routes.api("POST", ProgrammeApi.ONE + "/wissingen", Erasure.class),
                                "gegevens van een programma wissen")
                        .answer(this::erase),
                Desk.declared(Routes.api("GET", BACK), "bekijken wat teruggaan betekent")
                        .gives(LaterJson.class)
                        .answer(this::later),
                Desk.declared(Routes.api("GET", BACK + "/nieuwe-gegevens"), "gegevens sinds de update ophalen")
                        .file(this::exportLater));
    }

    private Data storage(Request request) {
        Storage storage = data.storage(Desk.chosen(programmes, request).id());
        return Data.of(new StorageJson(storage.bytes(), RowsJson.of(storage.tables())));
    }

    private Data later(Request request) {
        Later later = data.later(Desk.chosen(programmes, request).id());
        return Data.of(new LaterJson(later.since(), RowsJson.of(later.tables())));
    }

    private Download export(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        return new Download(
                ErasePages.ZIP,
                programme.id() + "-gegevens.zip",
                out -> data.export(request.caller(), programme.id(), out));
    }

    private Download exportLater(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        return new Download(
                ErasePages.ZIP,
                programme.id() + "-sinds-de-update.zip",
                out -> data.exportLater(request.caller(), programme.id(), out));
    }

    private Data erase(Request request, Erasure input) {
        Programme programme = Desk.chosen(programmes, request);
        data.erase(request.caller(), programme.id(), input.typed());
        return Data.nothing();
    }
}
