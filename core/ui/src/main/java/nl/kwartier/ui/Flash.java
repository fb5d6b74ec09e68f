package nl.kwartier.ui;

/**
 * What just happened, told once on top of the next page.
 *
 * @param tone {@link Tone#GOOD} for something done, {@link Tone#LATE} for something refused
 * @param text one or two sentences
 */
public record Flash(Tone tone, String text) {}
