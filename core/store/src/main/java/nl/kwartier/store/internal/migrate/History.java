package nl.kwartier.store.internal.migrate;

import java.util.List;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;

/** Compares the migrations of an owner with those that ran. */
public record History(String owner, List<Migration> migrations) {
    /** Refuses a list with a gap, a double or another first number. */
    public void checkNumbers() {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).number() != i + 1) {
                throw new MigrationFailed(
                        "De migraties van " + owner + " zijn niet doorlopend genummerd: na " + i + " hoort " + (i + 1)
                                + ", maar er staat " + migrations.get(i).number()
                                + ". Vraag de maker om een nieuwe versie.",
                        null);
            }
        }
    }

    /** The migrations that have not run. Refuses when one was changed since it ran, or when more ran than there are. */
    public List<Migration> missing(List<Step> ran) {
        if (ran.size() > migrations.size()) {
            throw new MigrationFailed(
                    "De gegevens van " + owner + " horen bij een nieuwere versie: er zijn " + ran.size()
                            + " migraties uitgevoerd en deze versie kent er " + migrations.size()
                            + ". Zet de nieuwere versie terug.",
                    null);
        }
        for (int i = 0; i < ran.size(); i++) {
            if (!ran.get(i).checksum().equals(new Script(migrations.get(i).sql()).checksum())) {
                throw new MigrationFailed(
                        name(owner, i + 1, ran.get(i).name())
                                + " is veranderd nadat zij was uitgevoerd. Zet de versie terug "
                                + "waarmee zij is uitgevoerd, of vraag de maker om een nieuwe versie.",
                        null);
            }
        }
        return migrations.subList(ran.size(), migrations.size());
    }

    static String name(String owner, int number, String name) {
        return "Migratie " + number + " (" + name + ") van " + owner;
    }

    /** A migration that ran. */
    public record Step(int number, String name, String checksum) {}
}
