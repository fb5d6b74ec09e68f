package nl.kwartier.ui;

/**
 * A bar of a chart.
 *
 * @param name what it is of
 * @param value its length, in the chart's own units; not negative
 * @param text the value in words, such as "12 mensen"
 */
public record Bar(String name, double value, String text) {}
