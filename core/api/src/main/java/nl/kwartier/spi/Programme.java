package nl.kwartier.spi;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A community programme, such as kwartiermaken or a coffee morning.
 *
 * <p>Register it as an OSGi service, from a class with the annotation {@link nl.kwartier.spi.descriptor.ProgrammeDescriptor}, and the
 * console gains a menu entry, the pages below {@code /<id>} and the operations below {@code /api/v1/<id>}. When the service goes, so do
 * these; the data stays.
 *
 * <p>Called from several threads at once: keep fields final.
 */
@ConsumerType
public interface Programme {
    /**
     * The programme's id, the same as in its descriptor.
     *
     * @return lower-case letters, digits and hyphens
     */
    String id();

    /**
     * How it stands in the menu.
     *
     * @return the entry
     */
    MenuEntry menu();

    /**
     * Its pages, forms and API operations. Asked after every start, before anybody is let in, and again when its pages open. Routes that
     * cannot be opened, such as two with one address, keep the programme from running.
     *
     * @return the routes, with paths below the programme's own
     */
    List<Route> routes();

    /**
     * What waits for somebody, for "Vandaag", "Wacht op u" and the count in the menu. Asked for every page: at most one small query. An answer that
     * takes longer than 500 milliseconds is left out, and the programme is not asked again for half a minute.
     *
     * @param request the page's request, whose caller asks
     * @return what waits, the most urgent first; at most 50
     */
    default List<Waiting> waiting(Request request) {
        return List.of();
    }

    /**
     * What this person has on these days, for "Vandaag". Asked for that page, with the same limits as {@link #waiting}: one small query. An
     * answer that takes longer than 500 milliseconds is left out, and the programme is not asked for its agenda again for half a minute.
     *
     * @param request the page's request, whose caller asks
     * @param from the first day in the time zone of the municipality
     * @param to the last day, that day included; at most 31 days from the first
     * @return what begins on these days, in any order; at most 200
     */
    default List<Appointment> agenda(Request request, LocalDate from, LocalDate to) {
        return List.of();
    }

    /**
     * Looks whether it can do its work, such as read its tables. Called after every start, before anybody is let in. Throwing means that it
     * cannot: a new version then makes room for the one before. Start and check together have 10 seconds.
     *
     * @param caller the platform
     */
    default void checkUp(Caller caller) {}

    /**
     * Fills a fresh demonstration with invented data. Called when the platform runs with {@code --demo}, until it has ended well once: a
     * call may find what one before it, that was cut short, has left. It may take a minute, and each unit of work five seconds.
     *
     * @param caller the platform
     */
    default void loadDemo(Caller caller) {}
}
