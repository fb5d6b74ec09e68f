package nl.kwartier.kit;

import java.util.List;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.role.RoleHolder;

/**
 * What a programme does besides what the kit does, in the units of the kit: its own rows change together with those of the kit, or neither
 * does. Called from several threads at once.
 */
public interface OwnRules {
    /** A programme without rules of its own. */
    OwnRules NONE = new OwnRules() {};

    /**
     * Somebody came into another stage, by a step that was taken or by what befell the resident. A refusal undoes the step as well.
     *
     * @param unit the unit that holds the step
     * @param moment when and by whom
     * @param before as it was
     * @param after as it is now
     */
    default void moved(Unit unit, Moment moment, Participation before, Participation after) {}

    /**
     * A colleague has a role for somebody from now on. A refusal undoes that as well.
     *
     * @param unit the unit in which the role was given
     * @param moment when and by whom
     * @param one for whom
     * @param before who had a role for the same one before
     * @param now who has the role now
     */
    default void roleGiven(Unit unit, Moment moment, Participation one, List<RoleHolder> before, RoleHolder now) {}

    /**
     * Somebody is forgotten, since the programme keeps it no longer: what its own rows say of that person in words or names must go too.
     *
     * @param unit the unit in which it happens
     * @param one as kept until now
     */
    default void forgotten(Unit unit, Participation one) {}

    /**
     * Whether time alone has something to change. Asked at most once a minute, when somebody looks; slow work here delays whoever does.
     *
     * @param reader reads the programme's rows
     * @param moment the present moment
     * @return whether {@link #timePassed} has something to do
     */
    default boolean isDue(Reader reader, Moment moment) {
        return false;
    }

    /**
     * Does what time alone changes. Two nodes may do so one after the other, so it looks again at what is due.
     *
     * @param unit a unit of the programme
     * @param moment the present moment
     */
    default void timePassed(Unit unit, Moment moment) {}
}
