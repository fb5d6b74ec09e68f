package nl.kwartier.lifecycle.internal.jar;

/** A role that people have within a programme. */
public record DeclaredRole(String code, String label) {}
