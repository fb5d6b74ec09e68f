package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.participation.Participation;

/** What a programme itself shows on the page of one who takes part. */
public interface OwnCards {
    /** Cards, the most important first; may be empty. */
    List<Content> of(Request request, Participation one);
}
