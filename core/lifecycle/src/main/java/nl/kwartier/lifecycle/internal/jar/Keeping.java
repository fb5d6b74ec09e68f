package nl.kwartier.lifecycle.internal.jar;

import java.time.Period;

/**
 * How long a programme keeps a kind of data.
 *
 * @param what the kind, and from when the period counts
 * @param period how long
 * @param why a sentence of the maker
 */
public record Keeping(String what, Period period, String why) {}
