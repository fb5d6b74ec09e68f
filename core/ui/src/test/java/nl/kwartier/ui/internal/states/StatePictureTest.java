package nl.kwartier.ui.internal.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kwartier.ui.StateDiagram;
import nl.kwartier.ui.StateDiagram.Arrow;
import nl.kwartier.ui.StateDiagram.State;
import org.junit.jupiter.api.Test;

class StatePictureTest {
    private static final List<String> NAMES = List.of(
            "Nee",
            "Aangemeld",
            "Kennismakingsgesprek",
            "Samen afronden en vooruitkijken",
            "Wacht op een plek",
            "Vrijwilligersorganisatieoverdracht");
    private static final Pattern STRETCH = Pattern.compile("([MHVQ])(-?\\d+)(?: (-?\\d+))?(?: (-?\\d+) (-?\\d+))?");

    @Test
    void noTwoLabelsMeet() {
        forManyDiagrams(picture -> {
            List<Rectangle> labels = labels(picture);

            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    assertThat(labels.get(i).intersects(labels.get(j)))
                            .as("%s and %s", labels.get(i), labels.get(j))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void noLineRunsThroughTheNumberOfAnotherNorThroughABox() {
        forManyDiagrams(picture -> {
            for (int i = 0; i < picture.wires().size(); i++) {
                for (Rectangle stretch : stretches(picture.wires().get(i).line())) {
                    for (int j = 0; j < picture.tags().size(); j++) {
                        if (picture.tags().get(i).number()
                                != picture.tags().get(j).number()) {
                            assertThat(stretch.intersects(circle(picture.tags().get(j))))
                                    .isFalse();
                        }
                    }
                    for (Box box : picture.boxes()) {
                        assertThat(stretch.intersects(inside(box))).isFalse();
                    }
                }
            }
        });
    }

    @Test
    void everythingIsOnThePaper() {
        forManyDiagrams(picture -> {
            Rectangle paper = new Rectangle(0, 0, picture.width(), picture.height());

            assertThat(labels(picture)).allMatch(paper::contains);
            for (Wire wire : picture.wires()) {
                assertThat(stretches(wire.line())).allMatch(stretch -> paper.contains(stretch.getLocation()));
            }
        });
    }

    private static void forManyDiagrams(Consumer<StatePicture> claim) {
        for (int seed = 0; seed < 500; seed++) {
            claim.accept(StatePicture.of(diagram(new Random(seed))));
        }
    }

    /** 4 to 12 states with short and long names, and up to 25 arrows between any of them. */
    private static StateDiagram diagram(Random random) {
        int count = 4 + random.nextInt(9);
        List<State> states = IntStream.range(0, count)
                .mapToObj(i ->
                        new State("S" + i, NAMES.get(random.nextInt(NAMES.size())), i > 1 && random.nextInt(3) == 0))
                .toList();
        List<Arrow> all = new ArrayList<>();
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                if (from != to) {
                    all.add(new Arrow("S" + from, "S" + to, "iemand", random.nextBoolean() ? "" : "iets " + from));
                }
            }
        }
        Collections.shuffle(all, random);
        return new StateDiagram("Iets", states, all.subList(0, Math.min(all.size(), 25)));
    }

    private static List<Rectangle> labels(StatePicture picture) {
        List<Rectangle> labels = new ArrayList<>();
        picture.boxes().forEach(box -> labels.add(new Rectangle(box.x(), box.y(), box.width(), box.height())));
        picture.tags().forEach(tag -> labels.add(circle(tag)));
        return labels;
    }

    private static Rectangle circle(Tag tag) {
        return new Rectangle(tag.x() - Tag.RADIUS, tag.y() - Tag.RADIUS, 2 * Tag.RADIUS, 2 * Tag.RADIUS);
    }

    private static Rectangle inside(Box box) {
        return new Rectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
    }

    /** The stretches of a line as rectangles of one pixel; a rounded corner counts as two stretches. */
    private static List<Rectangle> stretches(String line) {
        List<Rectangle> stretches = new ArrayList<>();
        int x = 0;
        int y = 0;
        Matcher found = STRETCH.matcher(line);
        while (found.find()) {
            int first = Integer.parseInt(found.group(2));
            int nextX = switch (found.group(1)) {
                case "V" -> x;
                case "Q" -> Integer.parseInt(found.group(4));
                default -> first;
            };
            int nextY = switch (found.group(1)) {
                case "H" -> y;
                case "V" -> first;
                case "Q" -> Integer.parseInt(found.group(5));
                default -> Integer.parseInt(found.group(3));
            };
            if (!found.group(1).equals("M")) {
                stretches.add(new Rectangle(
                        Math.min(x, nextX), Math.min(y, nextY), Math.abs(nextX - x) + 1, Math.abs(nextY - y) + 1));
            }
            x = nextX;
            y = nextY;
        }
        return stretches;
    }
}
