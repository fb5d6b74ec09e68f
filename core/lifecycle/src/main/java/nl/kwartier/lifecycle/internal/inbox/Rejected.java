package nl.kwartier.lifecycle.internal.inbox;

import java.time.Instant;
import nl.kwartier.api.lifecycle.Programmes.Reason;

/** A file in the inbox that was not taken. */
public record Rejected(String file, Reason reason, Instant since) {}
