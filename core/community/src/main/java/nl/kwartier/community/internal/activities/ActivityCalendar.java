package nl.kwartier.community.internal.activities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Revision;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.text.Folded;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Conditions;
import nl.kwartier.community.internal.versions.Pages;
import nl.kwartier.community.internal.versions.Register;
import nl.kwartier.community.internal.versions.Shape;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The activities, each read inside a snapshot and each change inside a unit. */
@Component(service = {Activities.class, ActivityCalendar.class})
public final class ActivityCalendar implements Activities {
    private static final int LONGEST_PERIOD = 31;

    private static final Shape<ActivityDetails> SHAPE = new Shape<>(
            "activity",
            "activiteit",
            "deze activiteit",
            false,
            new ActivityCodec(),
            List.of("sort_key", "place_id", "words"),
            ActivityCalendar::columns);

    private final Store store;
    private final Register<ActivityDetails> register = new Register<>(SHAPE, Moments::follow);
    private final Pages<ActivityDetails> pages = new Pages<>(register);

    /** Keeps activities in this store. */
    @Activate
    public ActivityCalendar(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Activity get(Caller caller, ActivityId id) {
        return store.read(caller, reader -> Moments.activity(register.get(reader, id.value())));
    }

    @Override
    public List<Occurrence> between(Caller caller, LocalDate from, LocalDate to, @Nullable PlaceId place) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_PERIOD))) {
            String sentence =
                    "Kies een periode van hoogstens " + LONGEST_PERIOD + " dagen, met het einde na het begin.";
            throw Refusal.of(ErrorCode.FIELD, sentence).at("tot", sentence);
        }
        return store.read(caller, reader -> Moments.between(reader, register, from, to, place));
    }

    @Override
    public Slice<Activity> list(Caller caller, @Nullable String words, @Nullable String cursor, int limit) {
        return store.read(caller, reader -> pages.page(reader, Conditions.NONE.words(words), cursor, limit))
                .map(Moments::activity);
    }

    @Override
    public Activity add(Caller caller, ActivityId id, ActivityDetails details) {
        try {
            return store.write(caller, unit -> Moments.activity(register.add(unit, caller, id.value(), details)));
        } catch (DuplicateRow addedAtTheSameMoment) {
            return get(caller, id);
        }
    }

    @Override
    public Activity change(Caller caller, ActivityId id, long version, ActivityDetails details) {
        return store.write(
                caller, unit -> Moments.activity(register.change(unit, caller, id.value(), version, details)));
    }

    @Override
    public void remove(Caller caller, ActivityId id, long version) {
        store.write(caller, unit -> register.remove(unit, caller, id.value(), version));
    }

    @Override
    public List<Revision<ActivityDetails>> history(Caller caller, ActivityId id) {
        return store.read(caller, reader -> register.history(reader, id.value()));
    }

    /** The same for many at once, inside the unit of the caller. */
    public Batch<ActivityDetails> batch() {
        return register.batch();
    }

    /** Makes an activity as given, whatever the version. For files that are read in; many may share a unit. */
    public Register.Outcome put(Unit unit, Caller caller, ActivityId id, ActivityDetails details) {
        return register.put(unit, caller, id.value(), details);
    }

    /** Finds an activity inside a read or a unit, also when it was removed. */
    public Optional<Activity> find(Reader reader, ActivityId id) {
        return register.find(reader, id.value()).map(Moments::activity);
    }

    /** What {@code sort_key} holds for an activity. */
    public static String sortKey(ActivityDetails details) {
        return Folded.cut(Folded.of(details.title()), 600);
    }

    private static List<@Nullable Object> columns(ActivityDetails details) {
        String words = " "
                + String.join(
                        " ", Folded.of(details.title()), Folded.of(details.organiser()), Folded.of(details.what()));
        return Arrays.asList(
                sortKey(details),
                details.place() == null ? null : details.place().value(),
                Folded.cut(words, 3000));
    }
}
