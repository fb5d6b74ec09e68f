package nl.kwartier.store.internal.migrate;

import java.util.List;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.internal.sql.Owners;

/** The numbered migrations of an owner itself, or those with which a module gives it tables. */
record Series(String owner, String name, List<Migration> migrations) {
    /** The owner's own. */
    static final String OWN = "";

    /** Between the series and the rest of a name that is remembered; the name of a file cannot hold it. */
    static final char MARK = '/';

    /** Under which name a migration is remembered: one of a module as {@code kit/0001-groepen}. */
    static String remembered(Migration migration) {
        return migration.series().equals(OWN)
                ? migration.name()
                : "%s%c%04d-%s".formatted(migration.series(), MARK, migration.number(), migration.name());
    }

    /** How a person is told which migration it is. */
    static String told(String owner, Migration migration) {
        return "Migratie " + migration.number() + " (" + migration.name() + ") van " + whose(owner, migration.series());
    }

    private static String whose(String owner, String series) {
        return series.equals(OWN) ? owner : series + " voor " + owner;
    }

    /** Refuses a gap, a double or another first number, and a name that no file has. */
    void checkNumbers() {
        if (!name.equals(OWN)) {
            Owners.prefix(name);
        }
        for (int i = 0; i < migrations.size(); i++) {
            Migration migration = migrations.get(i);
            if (migration.name().indexOf(MARK) >= 0) {
                throw new IllegalArgumentException("'" + migration.name() + "' is not the name of a migration");
            }
            if (migration.number() != i + 1) {
                throw new MigrationFailed(
                        "De migraties van " + whose(owner, name) + " zijn niet doorlopend genummerd: na " + i
                                + " hoort "
                                + (i + 1) + ", maar er staat " + migration.number()
                                + ".",
                        "Vraag de maker om een nieuwe versie.",
                        null);
            }
        }
    }

    /** The migrations that have not run. Refuses when one was changed since it ran, or when more ran than there are. */
    List<Migration> missing(List<History.Step> everything) {
        List<History.Step> ran =
                everything.stream().filter(step -> step.series().equals(name)).toList();
        if (ran.size() > migrations.size()) {
            throw tooNew(ran.size());
        }
        for (int i = 0; i < ran.size(); i++) {
            Migration migration = migrations.get(i);
            if (!ran.get(i).checksum().equals(new Script(migration.sql()).checksum())) {
                throw new MigrationFailed(
                        told(owner, migration) + " is veranderd nadat zij was uitgevoerd.",
                        "Zet de versie terug waarmee zij is uitgevoerd, of vraag de maker om een nieuwe versie.",
                        null);
            }
        }
        return migrations.subList(ran.size(), migrations.size());
    }

    /** The migration with a number that there is. */
    Migration number(int number) {
        return migrations.get(number - 1);
    }

    private MigrationFailed tooNew(int ran) {
        String counted = " migraties uitgevoerd en deze ";
        return name.equals(OWN)
                ? new MigrationFailed(
                        "De gegevens van " + owner + " horen bij een nieuwere versie: er zijn " + ran + counted
                                + "versie kent er " + migrations.size() + ".",
                        "Zet de nieuwere versie terug.",
                        null)
                : new MigrationFailed(
                        "De tabellen van " + whose(owner, name)
                                + " zijn gemaakt door een nieuwere Kwartier dan deze: er zijn " + ran + counted
                                + "kent er " + migrations.size() + ".",
                        "Zet de nieuwere Kwartier terug.",
                        null);
    }
}
