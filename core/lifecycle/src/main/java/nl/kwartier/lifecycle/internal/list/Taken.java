package nl.kwartier.lifecycle.internal.list;

/** What a file in the inbox held when it was taken: the jar's checksum and the programme's id. */
public record Taken(String sha, String programme) {}
