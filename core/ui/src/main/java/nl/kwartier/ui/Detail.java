package nl.kwartier.ui;

/**
 * A small icon with a few words, such as "Rustig uur: do 14.00".
 *
 * @param icon a name that {@link Icons#known} accepts
 * @param text the words
 */
public record Detail(String icon, String text) {}
