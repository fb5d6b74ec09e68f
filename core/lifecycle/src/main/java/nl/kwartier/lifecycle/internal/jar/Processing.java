package nl.kwartier.lifecycle.internal.jar;

/**
 * The entry for the register of processing activities, in sentences of the maker.
 *
 * @param purpose what for
 * @param ground by which ground of the law
 * @param people whose data
 * @param data which data
 * @param receivers who receives it
 */
public record Processing(String purpose, String ground, String people, String data, String receivers) {}
