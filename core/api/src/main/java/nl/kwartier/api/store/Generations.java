package nl.kwartier.api.store;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.store.Schemas.Migration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Builds the next generation of an owner's tables beside the present one, so that an update and a return are each one commit and a
 * crash leaves exactly one whole generation. For the platform's own modules.
 *
 * <p>An update is {@link #build}, {@link #trial} with the new version, and {@link #use} in the unit that notes the new version; then
 * {@link #tidy}. When a step fails or is given up: {@link #tidy} alone, and the present generation goes on as it was. Going back is
 * {@link #use} with the number of {@link #previous}.
 *
 * <p>Generations are numbered from 1. A number is given once, also after going back. A node goes on with the generation that it has:
 * it takes up another one by {@link #use}, or by {@link Schemas#migrate} when it starts another version. Until then its writes are
 * refused with {@code KW-DIENST}, so that no version ever writes into tables of another.
 */
@ProviderType
public interface Generations {
    /**
     * Stops the owner's writes on every node and makes the next generation: its tables, all rows, and then what is new in the list.
     * Reading goes on, and so does the writing of others. Writes stay refused, with {@code KW-DIENST} and a sentence, until {@link #use}
     * or {@link #tidy}. A million rows take some 10 seconds.
     *
     * @param owner a programme's id
     * @param next all migrations of the new version as {@link Schemas#migrate} takes them, those that ran included and unchanged; also of a
     *     module whose tables the new version no longer uses, because they are made again from it
     * @return the number of the generation that was built
     * @throws Schemas.MigrationFailed when a migration fails, when the list does not continue what ran, or when another node is building
     *     for this owner; what was built is gone and writes go on
     */
    int build(String owner, List<Migration> next);

    /**
     * Lets the owner's stores on this node work on a generation that is not the current one, until {@link #use}, {@link #endTrial} or
     * {@link #tidy}, and {@link Schemas#migrate} with them. In memory only. What is written in one that was built stays in it; the
     * previous one can only be read.
     *
     * @param owner a programme's id
     * @param generation the one that was built, or the previous one
     * @throws IllegalStateException when it is neither
     */
    void trial(String owner, int generation);

    /**
     * Lets the owner's stores on this node work on the current generation again. Does nothing when there is no trial.
     *
     * @param owner a programme's id
     */
    void endTrial(String owner);

    /**
     * Makes a generation the current one when the unit is committed, and the present one the previous; then writes go on. This node
     * works with it from then on.
     *
     * <p>Going back sets the owner's event listeners back in the same unit, to where they were when the rows of that generation stopped
     * changing: they hear again who died, moved or was removed since, so that nobody is resurrected. Stop the present version first, and
     * wait for {@link OwnedData#caughtUp} before anybody sees the pages. {@link #tidy} after a build does the same for what only a
     * trial heard. A listener belongs to the owner of the bundle that registered it.
     *
     * @param unit a unit of a platform module, which notes what goes with it
     * @param owner a programme's id
     * @param generation the one that was built, or the previous one
     * @throws IllegalStateException when it is neither, such as after {@link #tidy}
     */
    void use(Unit unit, String owner, int generation);

    /**
     * The current generation.
     *
     * @param owner a programme's id
     * @return its number; 1 for an owner that has no tables yet
     */
    int current(String owner);

    /**
     * The generation that was current before, with its rows as they were then.
     *
     * @param owner a programme's id
     * @return its number, or nothing when there is none
     */
    Optional<Integer> previous(String owner);

    /**
     * Drops the previous generation, after which there is no going back.
     *
     * @param owner a programme's id
     */
    void forgetPrevious(String owner);

    /**
     * Drops every generation that is neither the current nor the previous one, ends a trial and lets writes go on. Does nothing while
     * another node builds for this owner. After a crash the store itself does this for all owners when it starts.
     *
     * @param owner a programme's id
     */
    void tidy(String owner);
}
