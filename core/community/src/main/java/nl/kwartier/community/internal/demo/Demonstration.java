package nl.kwartier.community.internal.demo;

import java.util.function.Consumer;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.DutchTime;
import nl.kwartier.community.internal.activities.ActivityCalendar;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.residents.ResidentRows;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/** Fills a demonstration while the platform starts; does nothing otherwise. That the database is meant for it, the store has seen to. */
@Component(
        service = {},
        immediate = true)
public final class Demonstration {
    /** Fills the town when the settings ask for a demonstration. */
    @Activate
    public Demonstration(
            BundleContext context,
            @Reference Store store,
            @Reference ResidentRows residents,
            @Reference PlaceDirectory places,
            @Reference ActivityCalendar activities,
            @Reference NeighbourhoodMap neighbourhoods,
            @Reference(target = "(kwartier.rol=startfout)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable Consumer<String> startFailure) {
        var settings = new Settings(context::getProperty);
        if (settings.demo()) {
            try {
                new DemoTown(new DemoFiles(settings.config()), residents, places, activities, neighbourhoods)
                        .fill(store, DutchTime.today());
            } catch (IllegalArgumentException | Refusal wrong) {
                report(startFailure, "De demo kan niet beginnen. " + wrong.getMessage());
                throw wrong;
            }
        }
    }

    private static void report(@Nullable Consumer<String> startFailure, String sentence) {
        if (startFailure != null) {
            startFailure.accept(sentence);
        }
    }
}
