package nl.kwartier.access.internal.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;

/** What an administrator sees and changes of colleagues. */
public final class Staff {
    private final Store store;
    private final Directory directory;

    public Staff(Store store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    public List<Account> all(Caller caller) {
        var byName = Comparator.comparing(Account::name, Collator.getInstance(Locale.forLanguageTag("nl")));
        return store.read(caller, People::all).stream()
                .map(Person::account)
                .sorted(byName.thenComparing(Account::id))
                .toList();
    }

    public Account get(Caller caller, String id) {
        return store.read(caller, rows -> People.get(rows, id)).account();
    }

    public Account change(Caller caller, String id, long version, Profile profile, boolean blocked) {
        Account changed = store.write(caller, unit -> {
            Account before = People.get(unit, id).account();
            if (!People.change(unit, id, version, profile, blocked)) {
                throw overtaken(before);
            }
            Account after = People.get(unit, id).account();
            keepAnAdministrator(unit, before, after);
            if (blocked) {
                Links.forget(unit, id);
            }
            return after;
        });
        directory.refresh();
        return changed;
    }

    private static void keepAnAdministrator(Unit unit, Account before, Account after) {
        if (administers(before) && !administers(after) && !People.hasOtherAdministrator(unit, before.id())) {
            throw Refusal.of(
                    ErrorCode.CONDITION,
                    before.name() + " is de enige beheerder die kan inloggen. Maak eerst een collega beheerder.");
        }
    }

    private static boolean administers(Account account) {
        return account.role() == Role.ADMINISTRATOR && account.state() == State.ACTIVE;
    }

    private static Refusal overtaken(Account present) {
        return Refusal.of(
                        ErrorCode.VERSION,
                        "Iemand anders heeft deze collega net ook gewijzigd. Bekijk de nieuwe gegevens en probeer het dan opnieuw.")
                .with("versie", present.version())
                .with(
                        "huidig",
                        Map.of(
                                "naam", present.name(),
                                "rol", present.role().code(),
                                "functie", Objects.requireNonNullElse(present.function(), "")));
    }
}
