package nl.kwartier.api.store;

import java.util.List;
import nl.kwartier.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One change of rows, all or nothing. Reads see what the unit itself has changed. Throwing anything undoes the whole unit and nothing
 * else.
 */
@ProviderType
public interface Unit extends Reader {
    /**
     * Runs an INSERT, UPDATE or DELETE.
     *
     * @param sql a statement with tables between braces
     * @param parameters one for each question mark
     * @return how many rows changed
     */
    int run(String sql, @Nullable Object... parameters);

    /**
     * Runs one statement for many rows.
     *
     * @param sql a statement with tables between braces
     * @param rows the parameters of each row; may be empty
     */
    void runAll(String sql, List<@Nullable Object[]> rows);

    /**
     * Says what changed, for the record that is written with the change. A unit that says nothing is still recorded, with its action
     * alone.
     *
     * @param change what changed
     */
    void changed(Change change);

    /**
     * Says that what is kept here belongs to an attempt that is refused, such as the count of failures. The record then says so, in place
     * of a change; the unit itself goes on as usual.
     *
     * @param code the reason of the refusal
     */
    void refused(ErrorCode code);

    /**
     * Announces an event. It is kept with the change and delivered to everybody who listens, at least once and in order, also to a
     * listener that is away now and comes back later.
     *
     * @param event ids and a label only
     */
    void announce(Event event);
}
