package nl.kwartier.community.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwartier.community.internal.files.FileRow;
import org.junit.jupiter.api.Test;

class WaitingRowsTest {
    private final WaitingRows waiting = new WaitingRows();

    @Test
    void rowsThatBelongTogetherComeInOnePart() {
        wait("Vos", 2);
        wait("Boer", 3);
        wait("Vos", 4);
        wait("Boer", 5);

        assertThat(linesOf(waiting.parts(2))).containsExactly(List.of(3, 5), List.of(2, 4));
    }

    @Test
    void rowsOfTheSameOrderStayAsInTheFile() {
        wait("", 2);
        wait("", 3);
        wait("", 4);

        assertThat(linesOf(waiting.parts(2))).containsExactly(List.of(2, 3), List.of(4));
    }

    @Test
    void whatCameOutWaitsNoMore() {
        wait("Vos", 2);
        List<List<StoredRow>> parts = waiting.parts(2);

        assertThat(waiting.size()).isZero();
        assertThat(waiting.parts(2)).isEmpty();
        assertThat(linesOf(parts)).containsExactly(List.of(2));
    }

    private void wait(String order, int line) {
        waiting.add(order, new StoredRow(line, 0, new FileRow(line, List.of(order), null, null)));
    }

    private static List<List<Integer>> linesOf(List<List<StoredRow>> parts) {
        return parts.stream()
                .map(part -> part.stream().map(row -> row.row().line()).toList())
                .toList();
    }
}
