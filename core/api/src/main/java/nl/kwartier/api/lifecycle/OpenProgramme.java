package nl.kwartier.api.lifecycle;

import nl.kwartier.spi.Programme;

/**
 * A programme that is open to visitors. Registered as a service once a programme has started, was found healthy and works on the tables
 * that count; gone before the programme itself stops. Whoever shows programmes follows this service, and not the programme's own, which is
 * also there while a new version is being tried.
 *
 * @param id its id
 * @param programme what it implements
 */
public record OpenProgramme(String id, Programme programme) {}
