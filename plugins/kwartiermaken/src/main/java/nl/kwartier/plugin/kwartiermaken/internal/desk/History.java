package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.util.List;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.Rejection;
import nl.kwartier.plugin.kwartiermaken.internal.place.StepTaken;

/**
 * A place with what was noted about it, each list newest first and at most 200 long.
 *
 * @param place the place
 * @param conversations the conversations
 * @param rejections the rejections
 * @param steps the steps
 */
public record History(
        HospitablePlace place, List<Conversation> conversations, List<Rejection> rejections, List<StepTaken> steps) {}
