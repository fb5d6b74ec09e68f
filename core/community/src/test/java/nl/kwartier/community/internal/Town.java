package nl.kwartier.community.internal;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.activities.ActivityCalendar;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.residents.ResidentRegister;
import nl.kwartier.community.internal.residents.ResidentRows;
import nl.kwartier.community.internal.search.Vocabulary;
import nl.kwartier.store.Callers;
import nl.kwartier.store.StoreExtension;

/** Everything of this bundle on one real database. */
public final class Town {
    public static final Caller FATIMA = Callers.fatima("proberen");

    private static final List<String> TABLES = List.of(
            "resident",
            "resident_history",
            "name_token",
            "name_word",
            "place",
            "place_history",
            "neighbourhood",
            "activity",
            "activity_history",
            "activity_moment",
            "demo");

    public final Store store;
    public final ResidentRows rows;
    public final ResidentRegister residents;
    public final PlaceDirectory places;
    public final ActivityCalendar activities;
    public final NeighbourhoodMap neighbourhoods;

    public Town(StoreExtension extension) {
        this(extension.store("community"));
    }

    public Town(Store store) {
        this.store = store;
        var vocabulary = new Vocabulary();
        rows = new ResidentRows(vocabulary);
        residents = new ResidentRegister(store, rows, vocabulary);
        places = new PlaceDirectory(store);
        activities = new ActivityCalendar(store);
        neighbourhoods = new NeighbourhoodMap(store);
    }

    /** Makes that nobody and nothing is there. */
    public void empty() {
        store.write(FATIMA, unit -> {
            TABLES.forEach(table -> unit.run("DELETE FROM {" + table + "}"));
            unit.run("UPDATE {neighbourhood_state} SET number = number + 1");
            return true;
        });
    }

    /** Somebody of whom only the name is known. */
    public Resident lives(String firstNames, String prefix, String surname) {
        return residents.add(FATIMA, ResidentId.next(), ResidentDetails.named(name(firstNames, prefix, surname)));
    }

    public static PersonName name(String firstNames, String prefix, String surname) {
        return new PersonName(firstNames, null, prefix, surname, null, null, NameUse.OWN);
    }

    /** The names of who is found, as people say them. */
    public List<String> found(String words) {
        return residents.search(FATIMA, words, 20).stream()
                .map(Resident::displayName)
                .toList();
    }
}
