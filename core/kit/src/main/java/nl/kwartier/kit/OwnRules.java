package nl.kwartier.kit;

import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.participation.Participation;

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
