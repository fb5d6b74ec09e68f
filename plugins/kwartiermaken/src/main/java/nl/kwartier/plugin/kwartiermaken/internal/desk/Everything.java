package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.util.List;
import java.util.Map;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;

/**
 * All places in one snapshot.
 *
 * @param places the places
 * @param rejections how often each turned somebody away in the last six months, by its id and by reason
 */
public record Everything(List<HospitablePlace> places, Map<String, Map<RejectionReason, Integer>> rejections) {}
