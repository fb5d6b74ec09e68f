package nl.kwartier.lifecycle.internal.jar;

/**
 * A service of another programme that a programme uses.
 *
 * @param service the name of its interface
 * @param optional whether the programme does without when it is not there
 */
public record ServiceNeed(String service, boolean optional) {}
