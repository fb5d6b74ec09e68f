package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;

/** Why something is not as it should be, in the API. */
record ReasonJson(
        @Field(name = "code") String code,
        @Field(name = "oorzaak") String cause,
        @Field(name = "doeDit") String remedy,
        @Field(name = "techniek") @Nullable String technical) {
    static @Nullable ReasonJson of(@Nullable Reason reason) {
        return reason == null
                ? null
                : new ReasonJson(reason.code(), reason.cause(), reason.remedy(), reason.technical());
    }

    static List<ReasonJson> all(List<Reason> reasons) {
        return reasons.stream()
                .map(one -> new ReasonJson(one.code(), one.cause(), one.remedy(), one.technical()))
                .toList();
    }
}
