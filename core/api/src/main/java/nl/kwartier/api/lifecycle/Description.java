package nl.kwartier.api.lifecycle;

import java.util.List;
import java.util.Set;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says about itself in its jar, read without running any of it.
 *
 * @param id its id
 * @param title its Dutch title
 * @param about what it does, in B1
 * @param version its version
 * @param vendor who makes it; empty when it does not say
 * @param icon the name of an icon that the platform ships
 * @param apis which versions of the platform it is made for, such as {@code nl.kwartier.api 1.0 tot 2.0}
 * @param asks what it wants to use data for
 * @param roles the roles that it adds
 * @param keeps how long it keeps what
 * @param processing its entry for the register of processing activities; null when it has none
 */
public record Description(
        String id,
        String title,
        String about,
        String version,
        String vendor,
        String icon,
        List<String> apis,
        List<Ask> asks,
        List<DeclaredRole> roles,
        List<Keeping> keeps,
        @Nullable Processing processing) {
    /**
     * A purpose for which it wants to use data.
     *
     * @param purpose the purpose
     * @param labels which kinds of data
     * @param why in a B1 sentence
     */
    public record Ask(Purpose purpose, Set<DataLabel> labels, String why) {
        /** Copies the labels. */
        public Ask {
            labels = Set.copyOf(labels);
        }
    }

    /**
     * A role that people can have in it.
     *
     * @param code Dutch and stable, such as {@code kwartiermaker}
     * @param label what people call it
     */
    public record DeclaredRole(String code, String label) {}

    /**
     * How long it keeps something.
     *
     * @param what which data
     * @param period an ISO 8601 period, such as {@code P2Y}
     * @param why in a B1 sentence
     */
    public record Keeping(String what, String period, String why) {}

    /**
     * An entry for the register of processing activities, article 30 of the GDPR.
     *
     * @param purpose what the data is used for
     * @param ground the legal ground
     * @param people whose data it is
     * @param data which data it is
     * @param recipients who else gets to see it
     */
    public record Processing(String purpose, String ground, String people, String data, String recipients) {}
}
