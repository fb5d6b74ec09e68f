package nl.kwartier.launcher.internal;

/** Kwartier does not start; the message is one Dutch sentence or two for the person at the terminal, saying what to do. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
