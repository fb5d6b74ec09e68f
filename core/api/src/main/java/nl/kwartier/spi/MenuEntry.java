package nl.kwartier.spi;

/**
 * An entry in the menu.
 *
 * @param text one or two Dutch words
 * @param icon the name of an icon that the platform ships, such as {@code door-enter}
 * @param order where it stands: small numbers first, then by text
 */
public record MenuEntry(String text, String icon, int order) {}
