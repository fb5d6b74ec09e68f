package nl.kwartier.kit.group;

/**
 * Where a group stands when a step is asked for.
 *
 * @param group what is kept
 * @param members how many take up a place in it
 */
public record Standing(Group group, int members) {
    GroupState state() {
        return group.state();
    }
}
