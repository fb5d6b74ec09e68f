package nl.kwartier.store.internal.migrate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;

/** Compares the migrations of an owner with those that ran, series by series. */
public final class History {
    private final String owner;
    private final List<Migration> migrations;
    private final Map<String, Series> all = new LinkedHashMap<>();

    public History(String owner, List<Migration> migrations) {
        this.owner = owner;
        this.migrations = List.copyOf(migrations);
        migrations.stream()
                .map(Migration::series)
                .filter(name -> !name.isEmpty())
                .forEach(this::put);
        put(Series.OWN);
    }

    private void put(String name) {
        all.computeIfAbsent(
                name,
                any -> new Series(
                        owner,
                        name,
                        migrations.stream()
                                .filter(one -> one.series().equals(name))
                                .toList()));
    }

    /** Refuses a list in which a series has a gap, a double or another first number, or is about tables of another. */
    public void check() {
        all.values().forEach(Series::checkNumbers);
        Set<String> modules = new TreeSet<>(all.keySet());
        modules.remove(Series.OWN);
        if (!modules.isEmpty()) {
            var territory = new Territory(owner, modules);
            migrations.forEach(territory::check);
        }
    }

    /** The migrations that have not run, those of modules first. Refuses when one was changed since it ran, or when more ran than there are. */
    public List<Migration> missing(List<Step> ran) {
        return all.values().stream()
                .flatMap(series -> series.missing(ran).stream())
                .toList();
    }

    /** The migrations that ran, in the order in which they did, after {@link #missing}. Refuses when there is no list of their series. */
    public List<Migration> again(List<Step> ran) {
        var passed = new HashMap<String, Integer>();
        return ran.stream()
                .map(step -> series(step).number(passed.merge(step.series(), 1, Integer::sum)))
                .toList();
    }

    private Series series(Step step) {
        Series series = all.get(step.series());
        if (series == null) {
            throw new MigrationFailed(
                    "De gegevens van " + owner + " staan ook in tabellen van " + step.series()
                            + ", en dat onderdeel is er niet meer.",
                    "Zet " + step.series() + " terug.",
                    null);
        }
        return series;
    }

    /**
     * A migration that ran.
     *
     * @param number its place in the order in which the owner's migrations ran
     * @param name as {@link Series#remembered} makes it
     */
    public record Step(int number, String name, String checksum) {
        /** Whose step it was. */
        String series() {
            return name.substring(0, Math.max(0, name.indexOf(Series.MARK)));
        }
    }
}
