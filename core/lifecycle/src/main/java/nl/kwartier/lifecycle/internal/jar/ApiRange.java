package nl.kwartier.lifecycle.internal.jar;

import org.osgi.framework.VersionRange;

/** A package of Kwartier that a programme calls, and the versions of it that it works with. */
public record ApiRange(String packageName, VersionRange range) {}
