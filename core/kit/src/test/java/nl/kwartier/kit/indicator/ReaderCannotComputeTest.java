package nl.kwartier.kit.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random rows and tables, each tried by somebody who does the sums. */
class ReaderCannotComputeTest {
    private static final SmallNumbers SMALL = new SmallNumbers(4);

    private static List<Long> numbers(Random random, int size) {
        return IntStream.range(0, size).mapToObj(i -> number(random)).toList();
    }

    /** Most numbers near the threshold, where things go wrong, and many zeros and ones. */
    private static long number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 1 + random.nextInt(3);
            case 3 -> 4 + random.nextInt(3);
            default -> random.nextInt(30);
        };
    }

    @Test
    void noNumberOfARowThatIsWithheldCanBeComputed() {
        for (int seed = 0; seed < 3000; seed++) {
            List<Long> row = numbers(new Random(seed), 1 + seed % 5);

            var reader = AttentiveReader.of(SMALL, row, SMALL.row(row));

            assertThat(reader.found())
                    .as("seed %d: %s as %s", seed, row, reader.shown())
                    .isEmpty();
        }
    }

    @Test
    void noNumberOfATableThatIsWithheldCanBeComputed() {
        for (int seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            int columns = 1 + random.nextInt(3);
            List<List<Long>> table = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(row -> numbers(random, columns))
                    .toList();

            var reader = AttentiveReader.of(SMALL, table);

            assertThat(reader.found())
                    .as("seed %d: %s as %s", seed, table, reader.shown())
                    .isEmpty();
        }
    }

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            List<List<Long>> table = IntStream.range(0, 3)
                    .mapToObj(row -> numbers(random, 3).stream()
                            .map(number -> number * 4)
                            .toList())
                    .toList();

            assertThat(SMALL.table(table)).allSatisfy(row -> {
                assertThat(row.cells()).noneMatch(Cell::withheld);
                assertThat(row.total().withheld()).isFalse();
            });
        }
    }
}
