package nl.kwartier.ui;

import java.util.List;

/**
 * An area with its borders, such as a neighbourhood.
 *
 * @param key what a {@link MapView} calls it by
 * @param name what is shown when it is pointed at
 * @param rings borders, outer ones and holes alike; each ring ends where it starts
 */
public record MapArea(String key, String name, List<List<MapPoint>> rings) {
    /** Copies the rings. */
    public MapArea {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
