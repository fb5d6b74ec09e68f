package nl.kwartier.community.internal.residents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.search.NameIndex;
import nl.kwartier.community.internal.search.Vocabulary;
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
        this.register = new Register<>(SHAPE, this::follow);
    }

    /** Makes a resident as given, whatever the version. For files that are read in; many may share a unit. */
    public Register.Outcome put(Unit unit, Caller caller, ResidentId id, ResidentDetails details) {
        return register.put(unit, caller, id.value(), details);
    }

    Register<ResidentDetails> register() {
        return register;
    }

    private void follow(Unit unit, @Nullable Kept<ResidentDetails> before, Kept<ResidentDetails> after) {
        names.replace(
                unit,
                after.id(),
                before == null ? null : before.details().name(),
                after.removed() ? null : after.details().name());
        if (before != null) {
            Befallen.between(before, after).forEach(unit::announce);
        }
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
        String digits = number.toLowerCase(Locale.ROOT).replaceFirst("\\D.*", "");
        return digits.isEmpty() ? null : digits;
    }
}
