package nl.kwartier.ui.internal.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lanes of one region: one for all arrows to the same state; lanes that do not meet share a track. */
final class Lanes {
    private static final int APART = 12;

    private final Map<Integer, Integer> tracks = new TreeMap<>();
    private int count;

    /** Lays the lanes that reach from the lowest to the highest of the given heights, by the state that they lead to. */
    static Lanes of(Map<Integer, List<Integer>> heights) {
        Lanes lanes = new Lanes();
        List<List<Span>> taken = new ArrayList<>();
        heights.entrySet().stream()
                .map(lane -> Span.of(lane.getKey(), lane.getValue()))
                .sorted(Comparator.comparingInt(Span::length))
                .forEach(span -> lanes.tracks.put(span.target, put(span, taken)));
        lanes.count = taken.size();
        return lanes;
    }

    private static int put(Span span, List<List<Span>> taken) {
        int track = 0;
        while (track < taken.size() && taken.get(track).stream().anyMatch(span::meets)) {
            track++;
        }
        if (track == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(track).add(span);
        return track;
    }

    /** How many tracks there are beside each other. */
    int count() {
        return count;
    }

    /** The track of the lane to a state, 0 for the one nearest to where the short arrows begin. */
    int track(int target) {
        return tracks.getOrDefault(target, 0);
    }

    private record Span(int target, int top, int bottom) {
        static Span of(int target, List<Integer> heights) {
            return new Span(
                    target,
                    heights.stream().mapToInt(Integer::intValue).min().orElse(0),
                    heights.stream().mapToInt(Integer::intValue).max().orElse(0));
        }

        int length() {
            return bottom - top;
        }

        boolean meets(Span other) {
            return top - APART < other.bottom && other.top - APART < bottom;
        }
    }
}
