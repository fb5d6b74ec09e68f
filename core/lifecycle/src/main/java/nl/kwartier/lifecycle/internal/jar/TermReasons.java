package nl.kwartier.lifecycle.internal.jar;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.lifecycle.Programmes.Reason;

/** Why the terms of a programme cannot be accepted, one sentence each. */
final class TermReasons {
    private static final String PLAIN = " van gewone tekst, hoogstens " + Descriptor.TEXT_LENGTH + " tekens.";

    private TermReasons() {}

    static Reason networkWall() {
        return new Reason(
                "KW-NETWERKMUUR",
                "Dit programma wil weten wie iemand kent, om daarmee te beslissen over hulp. Dat mag niet in Kwartier: "
                        + "wat iemand vertelt over de mensen om zich heen, mag nooit tegen hem worden gebruikt.",
                "Haal het bestand weg. Vraag de leverancier om een versie die dit niet vraagt.",
                TermsReading.ASKS + ": " + Purpose.DECISION.code() + " met " + DataLabel.NETWORK.code());
    }

    static Reason unknownPurpose(String purpose) {
        return new Reason(
                "KW-PROGRAMMA-DOEL",
                "Dit programma vraagt gegevens voor een doel dat Kwartier niet kent.",
                "Vraag de leverancier om een doel dat wel bestaat: " + codes(Purpose.values()) + ".",
                TermsReading.ASKS + ": " + purpose);
    }

    static Reason unknownLabel(String label) {
        return new Reason(
                "KW-PROGRAMMA-GEGEVENS",
                "Dit programma vraagt een soort gegevens die Kwartier niet kent, of zegt niet welke.",
                "Vraag de leverancier om soorten die wel bestaan: " + codes(DataLabel.values()) + ".",
                TermsReading.ASKS + ": labels=" + label);
    }

    static Reason badWhy(String why) {
        return new Reason(
                "KW-PROGRAMMA-WAAROM",
                "Dit programma zegt niet goed waarom het gegevens vraagt. Zo kunt u dat niet beoordelen.",
                "Vraag de leverancier om een reden" + PLAIN,
                TermsReading.ASKS + ": " + why);
    }

    static Reason badRole(String role) {
        return new Reason(
                "KW-PROGRAMMA-ROLLEN",
                "Een rol in dit programma heeft geen goede naam.",
                "Vraag de leverancier om een code van kleine letters en een naam van hoogstens "
                        + Descriptor.TITLE_LENGTH + " tekens.",
                TermsReading.ROLES + ": " + role);
    }

    static Reason badPeriod(String period) {
        return new Reason(
                "KW-PROGRAMMA-BEWAREN",
                "Dit programma zegt niet goed hoe lang het gegevens bewaart.",
                "Vraag de leverancier om een termijn zoals P1Y (een jaar) of P6M (zes maanden).",
                TermsReading.KEEPS + ": " + period);
    }

    static Reason badKeeping(String text) {
        return new Reason(
                "KW-PROGRAMMA-BEWAREN",
                "Dit programma zegt niet goed wat het bewaart, of waarom zo lang.",
                "Vraag de leverancier om een uitleg" + PLAIN,
                TermsReading.KEEPS + ": " + text);
    }

    static Reason badProcessing(String part, String text) {
        return new Reason(
                "KW-PROGRAMMA-VERWERKING",
                "Wat dit programma zegt voor uw verwerkingsregister is niet compleet, te lang of geen gewone tekst: "
                        + part + ".",
                "Vraag de leverancier om vijf antwoorden" + PLAIN,
                TermsReading.PROCESSES + ": " + text);
    }

    private static String codes(Labelled[] values) {
        return Arrays.stream(values).map(Labelled::code).collect(Collectors.joining(", "));
    }
}
