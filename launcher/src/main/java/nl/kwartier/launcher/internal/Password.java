package nl.kwartier.launcher.internal;

import java.util.Arrays;

/** The password of a key store: from the environment, or typed without being shown. */
final class Password {
    static final String VARIABLE = "KWARTIER_SLEUTEL_WACHTWOORD";

    /** What the JDK asks of the password of a key store at least. */
    private static final int SHORTEST = 6;

    private Password() {}

    /** The password of a key store that is there. */
    static char[] existing(Terminal terminal) throws Refused {
        String set = terminal.environment().get(VARIABLE);
        return set == null ? typed("Wachtwoord van de sleutel: ") : set.toCharArray();
    }

    /** The password for a new key store. */
    static char[] fresh(Terminal terminal) throws Refused {
        String set = terminal.environment().get(VARIABLE);
        char[] password = set == null ? chosen() : set.toCharArray();
        if (password.length < SHORTEST) {
            throw new Refused("Het wachtwoord is te kort. Kies er een van minstens " + SHORTEST + " tekens.");
        }
        return password;
    }

    /** Asked twice, because a key with a misspelt password is lost. */
    private static char[] chosen() throws Refused {
        char[] password = typed("Kies een wachtwoord voor de sleutel: ");
        if (!Arrays.equals(password, typed("Nog een keer hetzelfde wachtwoord: "))) {
            throw new Refused("De twee wachtwoorden zijn niet gelijk. Begin opnieuw.");
        }
        return password;
    }

    /** Up to Java 21 there is no console without a terminal; from 22 on there is one, which then finds nothing to read. */
    @SuppressWarnings("SystemConsoleNull")
    private static char[] typed(String question) throws Refused {
        var console = System.console();
        char[] password = console == null ? null : console.readPassword("%s", question);
        if (password == null) {
            throw new Refused("Er is geen scherm om het wachtwoord op te vragen. Zet het in de omgevingsvariabele "
                    + VARIABLE + " en probeer het opnieuw.");
        }
        return password;
    }
}
