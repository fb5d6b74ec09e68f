package nl.kwartier.ui;

import gg.jte.Content;

/**
 * Something that waits for somebody.
 *
 * @param tone how urgent it is; the words of {@code due} say the same
 * @param icon what kind of thing it is, a name that {@link Icons#known} accepts
 * @param what what is to be done, and the page where that happens; an empty href for words alone
 * @param about whom or what it concerns, such as {@code Selam Tesfaye · Zuiderklank}; may be empty
 * @param due by when, in words, such as {@code vandaag} or {@code 3 dagen te laat}; may be empty
 * @param done a small button at the end, such as {@link Buttons#post} with "Klaar", or {@link Contents#NONE}
 */
public record TaskRow(Tone tone, String icon, NavLink what, String about, String due, Content done) {}
