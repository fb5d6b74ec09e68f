package nl.kwartier.kit.group;

import java.util.Map;
import nl.kwartier.api.InvalidValue;

/**
 * Who was at a session.
 *
 * @param marks by the id of the participation; empty for a programme that only counts
 * @param walkIns how many came without having signed up, 0 to 1,000; for a programme that only counts, all who came, 0 to 10,000
 */
public record Attendance(Map<String, Mark> marks, int walkIns) {
    /** Checks the count. */
    public Attendance {
        marks = Map.copyOf(marks);
        int most = marks.isEmpty() ? 10_000 : 1_000;
        if (walkIns < 0 || walkIns > most) {
            throw new InvalidValue("Vul een aantal in van 0 tot en met " + (most == 1_000 ? "1.000" : "10.000") + ".");
        }
    }

    /**
     * How many were there.
     *
     * @return those who signed up and came, and those who walked in
     */
    public int headcount() {
        return walkIns
                + (int) marks.values().stream()
                        .filter(mark -> mark == Mark.PRESENT)
                        .count();
    }
}
