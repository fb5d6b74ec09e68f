package nl.kwartier.ui;

/**
 * What is the same on every page of an installation.
 *
 * @param municipality the words under the name, such as "Gemeente Kwartierstad"
 * @param files the static files with this municipality's house style
 * @param demo a sentence that says that nothing here is real, or empty outside a demo
 * @param footer words at the foot, such as the version
 */
public record Site(String municipality, StaticFiles files, String demo, String footer) {}
