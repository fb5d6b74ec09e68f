package nl.kwartier.plugin.kwartiermaken.internal.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.store.Store;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Colleague;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.ContactKind;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;

/** Guests of a demonstration. Whoever or whatever the demonstration does not have is left out. Nobody in these stories exists. */
public final class DemoGuests {
    private static final String YOUSSEF = "Youssef Benali";
    private static final String FATMA = "Fatma de Boer";
    private static final String CHOIR = "Koor Zuiderklank, repetitieruimte";

    private final Kit kit;
    private final Store store;
    private final Register register;

    /** Writes in the programme's own store. */
    public DemoGuests(Kit kit, Store store, Register register) {
        this.kit = kit;
        this.store = store;
        this.register = register;
    }

    /** Tells the story of each guest who is not there yet. */
    public void load(Caller caller) {
        tell(caller, "Joep Kuijt", this::joep);
        tell(caller, "Selam Tesfay", this::selam);
        tell(caller, "Shabnam Ahmadi", story -> {
            shabnam(story);
            colleague(caller, FATMA).ifPresent(fatma -> story.interest(fatma, "is haar buurvrouw"));
        });
        tell(caller, "Mimoun Ait Bella", this::mimoun);
        tell(caller, "Albert Kolk", this::appie);
        interest(caller);
    }

    private void tell(Caller caller, String name, Consumer<GuestStory> story) {
        Optional<Resident> resident =
                kit.residents().search(caller, name, 1).stream().findFirst();
        Optional<Colleague> youssef = colleague(caller, YOUSSEF);
        if (resident.isEmpty() || youssef.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(kit.clock().instant(), DutchWords.ZONE);
        store.write(caller, unit -> {
            var told = new GuestStory(
                    unit,
                    today,
                    register,
                    resident.get(),
                    youssef.get(),
                    place -> find(caller, place).flatMap(core -> KoppelingRows.onBoard(unit, core.id())));
            if (!told.begun()) {
                story.accept(told);
            }
            return true;
        });
    }

    /** A colleague who sings along herself leaves the talk with the choir to somebody else. */
    private void interest(Caller caller) {
        Optional<Colleague> fatma = colleague(caller, FATMA);
        find(caller, CHOIR)
                .ifPresent(core -> store.write(caller, unit -> {
                    var moment = Moment.now(kit.clock(), caller);
                    KoppelingRows.onBoard(unit, core.id())
                            .map(Koppelingen::place)
                            .filter(place -> Interests.in(unit, place).isEmpty())
                            .ifPresent(place -> fatma.ifPresent(who -> Interests.note(
                                    unit,
                                    moment,
                                    Ids.next(),
                                    place,
                                    who.id(),
                                    who.name(),
                                    "zingt zelf mee in dit koor")));
                    return true;
                }));
    }

    private Optional<Colleague> colleague(Caller caller, String name) {
        return kit.colleagues(caller).entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(id -> new Colleague(id, name));
    }

    private Optional<Place> find(Caller caller, String name) {
        return kit.places().list(caller, new Places.Filter(name, null, null), null, 20).items().stream()
                .filter(place -> place.details().name().equals(name))
                .findFirst();
    }

    /** From a quiet hour to coming alone. */
    private void joep(GuestStory joep) {
        joep.ago(165)
                .enrols("Joep", ContactWay.VISIT)
                .wishes("iets met hout, liever niet te druk", WishKind.DO)
                .promise(Side.ORGANISATION, "De kwartiermaker", "Vraagt of Joep een eigen kastje krijgt", 170)
                .goes(Stage.ACQUAINTANCE, Stage.PARTICIPANT)
                .ago(160)
                .proposes("Buurtwerkplaats De Schaaf", "elke dinsdag om 9 uur")
                .ago(158)
                .steps(KoppelingState.ACQUAINTED, Act.Proof.CONVERSATION)
                .agrees("Als het te veel wordt, dan ga ik buiten een rondje lopen", false)
                .ago(151)
                .contact(ContactKind.TOGETHER, 4, 4, null)
                .ago(144)
                .contact(ContactKind.TOGETHER, 4, 5, "Joep schuurt graag. De zaag ging uit toen hij daarom vroeg.")
                .steps(KoppelingState.TRIAL, null)
                .ago(116)
                .contact(ContactKind.ALONE, 4, 5, null)
                .says(true, true)
                .steps(KoppelingState.RUNNING, null)
                .ago(67)
                .contact(ContactKind.TALK, 5, 5, "Joep komt elke week en kent nu vier mensen.")
                .ago(12)
                .steps(KoppelingState.INDEPENDENT, Act.Proof.CONVERSATION);
    }

    /** On trial at a choir. */
    private void selam(GuestStory selam) {
        selam.ago(70)
                .enrols("Selam", ContactWay.MESSAGE)
                .wishes("meezingen", WishKind.CELEBRATE)
                .goes(Stage.ACQUAINTANCE, Stage.PARTICIPANT)
                .ago(60)
                .proposes(CHOIR, "donderdag om 14 uur")
                .ago(58)
                .steps(KoppelingState.ACQUAINTED, Act.Proof.CONVERSATION)
                .ago(45)
                .contact(ContactKind.TOGETHER, 4, 5, "Eerst geluisterd, na de pauze meegezongen.")
                .agrees("Als de woorden te moeilijk zijn, dan zingt iemand ze voor", true)
                .steps(KoppelingState.TRIAL, null)
                .ago(17)
                .contact(ContactKind.TOGETHER, 4, 5, null);
    }

    /** Knows what she wants, and has no place yet. */
    private void shabnam(GuestStory shabnam) {
        shabnam.ago(9)
                .enrols("Shabnam", ContactWay.CALL)
                .wishes("Nederlands praten zonder les", WishKind.MEET)
                .wishes("koken met anderen", WishKind.DO)
                .goes(Stage.ACQUAINTANCE);
    }

    /** Waits until somebody has room. */
    private void mimoun(GuestStory mimoun) {
        mimoun.ago(4).enrols("Mimoun", ContactWay.CALL).goes(Stage.WAITING);
    }

    /** Found a table where nobody asks anything, and then had enough of it: no reason is needed. */
    private void appie(GuestStory appie) {
        appie.ago(130)
                .enrols("Appie", ContactWay.VISIT)
                .wishes("ergens zitten waar niemand iets vraagt", WishKind.BE)
                .goes(Stage.ACQUAINTANCE, Stage.PARTICIPANT)
                .ago(125)
                .proposes("Eettafel De Linde", "elke dinsdag")
                .ago(123)
                .steps(KoppelingState.ACQUAINTED, Act.Proof.CONVERSATION)
                .agrees("Als ik niet wil praten, dan zit ik aan de kleine tafel", false)
                .ago(116)
                .contact(ContactKind.TOGETHER, 3, 5, null)
                .ago(100)
                .steps(KoppelingState.STOPPED, Act.Proof.CONVERSATION)
                .goes(Stage.STOPPED);
    }
}
