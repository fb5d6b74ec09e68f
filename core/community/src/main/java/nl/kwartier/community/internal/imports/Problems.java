package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.community.internal.files.Reading.Problem;

/** What was found wrong in a file, as far as it is kept. */
final class Problems {
    static final int MOST = 10_000;
    private static final int LONGEST = 500;

    private final List<RowError> kept = new ArrayList<>();

    void add(int line, List<Problem> problems, boolean leftOut) {
        problems.forEach(problem -> add(error(line, problem, leftOut)));
    }

    void add(RowError error) {
        if (kept.size() < MOST) {
            kept.add(error);
        }
    }

    List<RowError> kept() {
        return kept;
    }

    static RowError error(int line, Problem problem, boolean leftOut) {
        String column = problem.column();
        return new RowError(
                line,
                column == null ? null : Shortened.to(80, column),
                Shortened.to(LONGEST, problem.sentence()),
                leftOut);
    }

    static RowError error(int line, String sentence) {
        return new RowError(line, null, Shortened.to(LONGEST, sentence), true);
    }
}
