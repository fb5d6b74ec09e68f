package nl.kwartier.kit.participation;

/**
 * Where somebody stands when a step is asked for.
 *
 * @param participation what is kept
 * @param room how many more the group has room for, without this one
 */
public record Standing(Participation participation, int room) {
    Stage stage() {
        return participation.stage();
    }

    boolean fits() {
        return participation.stage().takesPlace() || room > 0;
    }
}
