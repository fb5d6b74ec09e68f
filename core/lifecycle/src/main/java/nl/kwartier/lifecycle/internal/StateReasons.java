package nl.kwartier.lifecycle.internal;

import nl.kwartier.api.lifecycle.Programmes.Reason;

/** Why a programme does not run although nothing is wrong with it, and what stands in the way of a second one. */
final class StateReasons {
    static final Reason SWITCHED_OFF =
            new Reason("KW-UIT", "Dit programma is uitgezet.", "Zet het aan als u het wilt gebruiken.", null);

    static final Reason WAITING = new Reason(
            "KW-WACHT",
            "Dit programma is nieuw en wacht op een beheerder.",
            "Zet het aan als u het wilt gebruiken. Haal anders het bestand uit de map plugins.",
            null);

    static final Reason REMOVED = new Reason(
            "KW-VERWIJDERD",
            "Het bestand van dit programma is uit de map plugins gehaald.",
            "Zet het bestand terug in de map, of zet het programma hier weer aan.",
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
