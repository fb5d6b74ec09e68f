package nl.kwartier.lifecycle.internal.catalogue;

import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.Reason;

/**
 * Whether a programme would find what it needs.
 *
 * @param missing what is neither here nor in a catalogue; empty when nothing is
 * @param others what it would need besides, from the catalogues
 */
record Prospect(List<Reason> missing, List<Indexed> others) {}
