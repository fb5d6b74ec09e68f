package nl.kwartier.community.internal.residents;

import java.util.Arrays;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.search.NameIndex;
import nl.kwartier.community.internal.search.Vocabulary;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Follow;
import nl.kwartier.community.internal.versions.Kept;
import nl.kwartier.community.internal.versions.Register;
import nl.kwartier.community.internal.versions.Shape;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rows of residents with their names in the index. Its methods work inside the unit of their caller. */
@Component(service = ResidentRows.class)
public final class ResidentRows {
    static final Shape<ResidentDetails> SHAPE = new Shape<>(
            "resident",
            "inwoner",
            "deze inwoner",
            true,
            new ResidentCodec(),
            List.of("sort_key", "names", "neighbourhood", "born", "postcode", "house_number", "gone", "leaves"),
            ResidentRows::columns);

    private final Register<ResidentDetails> register;
    private final NameIndex names;

    /** Keeps rows, and their names by the words of this vocabulary. */
    @Activate
    public ResidentRows(@Reference Vocabulary vocabulary) {
        this.names = new NameIndex(vocabulary);
        this.register = new Register<>(SHAPE, new Following());
    }

    /** Makes a resident as given, whatever the version. For files that are read in; many may share a unit. */
    public Register.Outcome put(Unit unit, Caller caller, ResidentId id, ResidentDetails details) {
        return register.put(unit, caller, id.value(), details);
    }

    /** The same for many at once. */
    public Batch<ResidentDetails> batch() {
        return register.batch();
    }

    /** What {@code sort_key} holds for somebody of this name. */
    public static String sortKey(PersonName name) {
        return SortKey.of(name);
    }

    Register<ResidentDetails> register() {
        return register;
    }

    private static List<@Nullable Object> columns(ResidentDetails details) {
        var postcode = details.address().postcode();
        return Arrays.asList(
                SortKey.of(details.name()),
                NameIndex.text(details.name()),
                details.neighbourhood(),
                details.born() == null ? null : details.born().value(),
                postcode == null ? null : postcode.value(),
                houseNumber(details.address().number()),
                details.died() != null,
                details.movedAway());
    }

    /** The digits alone, since people type 73-1, 73 1 and 73 I for one door. */
    private static @Nullable String houseNumber(@Nullable String number) {
        if (number == null) {
            return null;
        }
        int end = 0;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? null : number.substring(0, end);
    }

    /** Keeps the index of names, and tells what befell people. */
    private final class Following implements Follow<ResidentDetails> {
        @Override
        public void changed(Unit unit, @Nullable Kept<ResidentDetails> before, Kept<ResidentDetails> after) {
            changed(unit, List.of(new Batch.Step<>(before, after)));
        }

        @Override
        public void changed(Unit unit, List<Batch.Step<ResidentDetails>> steps) {
            names.replaceAll(unit, steps.stream().map(Following::renamed).toList());
            for (var step : steps) {
                if (step.before() != null) {
                    Befallen.between(step.before(), step.after()).forEach(unit::announce);
                }
            }
        }

        private static NameIndex.Renamed renamed(Batch.Step<ResidentDetails> step) {
            var before = step.before();
            var after = step.after();
            return new NameIndex.Renamed(
                    after.id(),
                    before == null ? null : before.details().name(),
                    after.removed() ? null : after.details().name());
        }
    }
}
