package nl.kwartier.web.internal.pages.programmes;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.lifecycle.Catalogues;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.pages.PageSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Catalogues in the API: what they hold, reading them again, and fetching a programme. */
@Component(service = PageSet.class)
public final class CatalogueApi implements PageSet {
    private static final String ALL = "/catalogi";

    private final Catalogues catalogues;

    /** Passes on to the catalogues. */
    @Activate
    public CatalogueApi(@Reference Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    record EntryJson(
            @Field(name = "programma") String id,
            @Field(name = "titel") String title,
            @Field(name = "uitleg") String about,
            @Field(name = "maker") String vendor,
            @Field(name = "versie") String version,
            @Field(name = "grootte") long size) {
        static EntryJson of(Entry entry) {
            return new EntryJson(
                    entry.id(), entry.title(), entry.about(), entry.vendor(), entry.version(), entry.size());
        }
    }

    record CatalogueJson(
            @Field(name = "adres") String address,
            @Field(name = "gelezenOp") @Nullable Instant read,
            @Field(name = "reden") @Nullable ReasonJson reason,
            @Field(name = "programmas") List<EntryJson> entries) {
        static CatalogueJson of(Catalogue catalogue) {
            return new CatalogueJson(
                    catalogue.address(),
                    catalogue.read(),
                    ReasonJson.of(catalogue.reason()),
                    catalogue.entries().stream().map(EntryJson::of).toList());
        }
    }

    record CatalogueList(@Field(name = "catalogi") List<CatalogueJson> catalogues) {
        static Data of(List<Catalogue> all) {
            return Data.of(new CatalogueList(all.stream().map(CatalogueJson::of).toList()));
        }
    }

    record Choice(
            @Field(name = "programma", required = "Kies een programma uit de catalogus.")
            String id,

            @Field(name = "versie", required = "Kies welke versie u wilt.")
            String version) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.declared(Routes.api("GET", ALL), "catalogus bekijken")
                        .gives(CatalogueList.class)
                        .answer(request -> CatalogueList.of(catalogues.all())),
                Desk.declared(Routes.api("POST", ALL + "/verversingen"), "catalogus opnieuw lezen")
                        .gives(CatalogueList.class)
                        .answer(request -> CatalogueList.of(catalogues.refresh(request.caller()))),
                Desk.declared(Routes.api("POST", ALL + "/programmas", Choice.class), "programma uit catalogus ophalen")
                        .gives(CheckJson.class)
                        .answer((request, choice) -> Data.made(
                                CheckJson.of(catalogues.fetch(request.caller(), choice.id(), choice.version())))));
    }
}
