package nl.kwartier.kit.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers that add up, and which of them may be shown.
 *
 * <p>Who sees a row, its total and all numbers but one, knows that one as well. So numbers are left out until each small one could just as
 * well be one more or one less, without any number that is shown being another.
 *
 * <p>Each sum is a knot, each number runs from the knot in which it is counted to the one in which it is counted the other way. Numbers that
 * may change together are then a ring of these.
 */
final class Sums {
    private final long threshold;
    private final int knots;
    private final List<Term> terms = new ArrayList<>();

    Sums(long threshold, int knots) {
        this.threshold = threshold;
        this.knots = knots;
    }

    /** A number, and how much it would be missed. */
    private record Term(int from, int to, long number, long worth) {}

    /** One way along a number: one more, or one less. */
    private record Way(int from, int to, int term) {}

    /** Numbers of a higher rank, such as totals, stay longer; of one rank the smallest go first. */
    void add(int from, int to, long number, int rank) {
        long worth = Math.min(number, 99_999) + (100_000L << (7 * rank));
        terms.add(new Term(from, to, number, worth));
    }

    /** What is shown of each number, in the order in which they were added. */
    List<Cell> shown() {
        var hidden = new boolean[terms.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = small(terms.get(i).number());
        }
        boolean all = false;
        for (int i = 0; i < hidden.length; i++) {
            all |= small(terms.get(i).number()) && !protect(i, hidden);
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < hidden.length; i++) {
            cells.add(shown(terms.get(i).number(), hidden[i], all));
        }
        return List.copyOf(cells);
    }

    private Cell shown(long number, boolean hidden, boolean all) {
        if (number == 0 || !(hidden || all)) {
            return Cell.count(number);
        }
        return small(number) && !all ? Cell.small("minder dan " + threshold) : Cell.HIDDEN;
    }

    private boolean small(long number) {
        return number > 0 && number < threshold;
    }

    /** Hides what must be hidden so that this number may be another; false when nothing helps. */
    private boolean protect(int term, boolean[] hidden) {
        Term one = terms.get(term);
        Ring more = mayRise(one) ? ring(one.to(), one.from(), term, hidden) : Ring.NONE;
        Ring less = mayFall(one) ? ring(one.from(), one.to(), term, hidden) : Ring.NONE;
        Ring cheapest = more.worth() <= less.worth() ? more : less;
        cheapest.terms().forEach(each -> hidden[each] = true);
        return cheapest.found();
    }

    /** Numbers that change together with one. */
    private record Ring(long worth, List<Integer> terms) {
        static final Ring NONE = new Ring(Long.MAX_VALUE, List.of());

        boolean found() {
            return worth < Long.MAX_VALUE;
        }
    }

    /** The way between two knots along the numbers that would be missed least, without one of them. */
    private Ring ring(int from, int to, int without, boolean[] hidden) {
        var worth = new long[knots];
        var by = new Way[knots];
        Arrays.fill(worth, Long.MAX_VALUE);
        worth[from] = 0;
        List<Way> ways = ways(without);
        for (boolean shorter = true; shorter; ) {
            shorter = false;
            for (Way way : ways) {
                long step = hidden[way.term()] ? 1 : terms.get(way.term()).worth();
                if (worth[way.from()] != Long.MAX_VALUE && worth[way.from()] + step < worth[way.to()]) {
                    worth[way.to()] = worth[way.from()] + step;
                    by[way.to()] = way;
                    shorter = true;
                }
            }
        }
        if (worth[to] == Long.MAX_VALUE) {
            return Ring.NONE;
        }
        var along = new ArrayList<Integer>();
        for (int knot = to; knot != from; knot = by[knot].from()) {
            along.add(by[knot].term());
        }
        return new Ring(worth[to], along);
    }

    private List<Way> ways(int without) {
        var ways = new ArrayList<Way>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (i != without && mayRise(term)) {
                ways.add(new Way(term.from(), term.to(), i));
            }
            if (i != without && mayFall(term)) {
                ways.add(new Way(term.to(), term.from(), i));
            }
        }
        return ways;
    }

    /** Whether one more would be shown in the same way. */
    private boolean mayRise(Term term) {
        return term.number() >= threshold || (small(term.number()) && small(term.number() + 1));
    }

    /** Whether one less would be shown in the same way. */
    private boolean mayFall(Term term) {
        return term.number() > threshold || (small(term.number()) && small(term.number() - 1));
    }
}
