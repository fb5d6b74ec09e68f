package nl.kwartier.web.internal.pages;

import java.util.List;
import nl.kwartier.api.web.Route;

/** A part of the core's own routes, with paths from the root of the console ({@code /inwoners}) or of the API ({@code /api/v1}). */
public interface PageSet {
    /** The routes, asked for once. */
    List<Route> routes();
}
