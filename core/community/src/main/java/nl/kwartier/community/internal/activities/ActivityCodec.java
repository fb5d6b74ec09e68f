package nl.kwartier.community.internal.activities;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.community.internal.versions.Codec;
import nl.kwartier.community.internal.versions.Values;
import org.jspecify.annotations.Nullable;

/** The Dutch names of what is kept about an activity. A moment is one text, begin and end as ISO 8601 writes an interval. */
final class ActivityCodec implements Codec<ActivityDetails> {
    @Override
    public Map<String, @Nullable Object> values(ActivityDetails details) {
        return Values.building()
                .put("titel", details.title())
                .put("uitleg", details.what())
                .put("plek", details.place() == null ? null : details.place().value())
                .put("organisator", details.organiser())
                .put(
                        "momenten",
                        details.moments().stream().map(ActivityCodec::text).toList())
                .put("capaciteit", details.capacity())
                .put("kostenCent", details.cost())
                .put("talen", details.languages())
                .put("voorWie", details.audience())
                .done();
    }

    /** The moments as the form has them: the first, with its day and times apart; and the cost in euros. */
    @Override
    public Map<String, @Nullable Object> shown(ActivityDetails details) {
        var first = details.moments().get(0);
        Integer cost = details.cost();
        var shown = values(details);
        shown.put("datum", first.begin().toLocalDate().toString());
        shown.put("begin", first.begin().toLocalTime().toString());
        shown.put("einde", first.end().toLocalTime().toString());
        shown.put("kosten", cost == null ? null : String.format(Locale.ROOT, "%d,%02d", cost / 100, cost % 100));
        return shown;
    }

    @Override
    public ActivityDetails details(Values values) {
        return new ActivityDetails(
                values.required("titel"),
                values.text("uitleg"),
                values.map("plek", PlaceId::new),
                values.text("organisator"),
                values.texts("momenten").stream().map(ActivityCodec::moment).toList(),
                values.whole("capaciteit"),
                values.whole("kostenCent"),
                values.texts("talen"),
                values.text("voorWie"));
    }

    private static String text(Moment moment) {
        return moment.begin() + "/" + moment.end();
    }

    private static Moment moment(String text) {
        int slash = text.indexOf('/');
        return new Moment(
                LocalDateTime.parse(text.substring(0, slash)), LocalDateTime.parse(text.substring(slash + 1)));
    }
}
