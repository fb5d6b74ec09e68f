package nl.kwartier.lifecycle.internal;

import nl.kwartier.api.lifecycle.Programmes.Reason;

/** Why a programme does not run although nothing is wrong with it, and what stands in the way of a second one. */
final class StateReasons {
    static final Reason SWITCHED_OFF =
            new Reason("KW-UIT", "Dit programma is uitgezet.", "Zet het aan als u het wilt gebruiken.", null);

    static final Reason WAITING = new Reason(
            "KW-WACHT",
            "Dit programma is nieuw en wacht op een beheerder.",
            "Bekijk wat het gaat doen. Laat het daarna toe, of wijs het af.",
            null);

    static final Reason NOT_CHOSEN = new Reason(
            "KW-NIEUW",
            "Dit programma hoort bij Kwartier. U hebt het nog niet gekozen.",
            "Bekijk wat het gaat doen. Laat het daarna toe als u het wilt gebruiken.",
            null);

    static final Reason REMOVED = new Reason(
            "KW-VERWIJDERD",
            "Dit programma is weggehaald. De gegevens zijn bewaard.",
            "Zet het programma weer aan, of wis de gegevens als u ze niet meer nodig hebt.",
            null);

    static final Reason NOT_THIS_RUN = new Reason(
            "KW-DEZE-KEER-UIT",
            "Kwartier is deze keer gestart zonder dit programma.",
            "Zet het aan, of start Kwartier zonder de optie --programmas.",
            null);

    static final Reason STARTING =
            new Reason("KW-START", "Dit programma wordt gestart.", "Wacht enkele seconden en kijk opnieuw.", null);

    static final Reason UNKNOWN = new Reason(
            "KW-PROGRAMMA-ONBEKEND",
            "De optie --programmas noemt dit programma, maar Kwartier kent het niet.",
            "Kijk of de naam goed geschreven is, of zet het bestand van het programma in de map plugins.",
            null);

    static final Reason BROKEN_OFF = new Reason(
            "KW-AFGEBROKEN",
            "Kwartier stopte toen dit bezig was. Alles is zoals het daarvoor was.",
            "Probeer het opnieuw.",
            null);

    static final Reason JAR_GONE = new Reason(
            "KW-BESTAND-WEG", "Het bestand van die versie is er niet meer.", "Lever het bestand opnieuw aan.", null);

    private StateReasons() {}

    static Reason nameTaken(String id) {
        return new Reason(
                "KW-PROGRAMMA-NAAM",
                "De naam " + id + " is van Kwartier zelf. Een programma mag zo niet heten.",
                "Vraag de leverancier om een andere naam.",
                "Kwartier-Programma: " + id);
    }

    static Reason twin(String id, String otherFile) {
        return new Reason(
                "KW-PROGRAMMA-DUBBEL",
                "In de map plugins ligt al een bestand met het programma " + id + ": " + otherFile + ".",
                "Haal een van de twee bestanden weg.",
                null);
    }
}
