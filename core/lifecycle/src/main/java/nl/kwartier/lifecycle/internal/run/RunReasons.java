package nl.kwartier.lifecycle.internal.run;

import java.time.Duration;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/** Why a programme does not run, one sentence each. */
final class RunReasons {
    private static final String SUPPLIER =
            "Zet de vorige versie terug, of vraag de leverancier om een verbeterde versie.";

    private RunReasons() {}

    static Reason apiTooOld(String name, String asked, String present, String technical) {
        return new Reason(
                "KW-API-TE-OUD",
                "Het vraagt " + name + " " + asked + "; deze Kwartier heeft " + present + ".",
                "Werk Kwartier bij, of zet een oudere versie van dit programma terug.",
                technical);
    }

    static Reason apiTooNew(String name, String below, String present, String technical) {
        return new Reason(
                "KW-API-TE-NIEUW",
                "Het werkt met " + name + " tot " + below + "; deze Kwartier heeft " + present + ".",
                "Vraag de leverancier om een versie die bij deze Kwartier past.",
                technical);
    }

    static Reason javaTooOld(String asked, String present, String technical) {
        return new Reason(
                "KW-JAVA-TE-OUD",
                "Het vraagt Java " + asked + "; deze Kwartier draait op Java " + present + ".",
                "Start Kwartier met Java " + asked + " of nieuwer.",
                technical);
    }

    static Reason partMissing(String part, String technical) {
        return new Reason(
                "KW-ONDERDEEL-MIST",
                "Het vraagt een onderdeel dat deze Kwartier niet heeft: " + part + ".",
                "Vraag de leverancier om een versie die bij deze Kwartier past.",
                technical);
    }

    static Reason doesNotFit(String technical) {
        return new Reason(
                "KW-ONDERDEEL-MIST",
                "Het past niet bij de onderdelen die nu draaien.",
                "Vraag de leverancier om een versie die bij deze Kwartier past.",
                technical);
    }

    static Reason notInstalled(String technical) {
        return new Reason(
                "KW-PROGRAMMA-KAPOT",
                "Kwartier kan dit programma niet inlezen.",
                "Vraag de leverancier om een goed bestand.",
                technical);
    }

    static Reason noRoom(String technical) {
        return new Reason(
                "KW-SCHIJF",
                "Kwartier kan het programma niet op zijn eigen schijf zetten. Waarschijnlijk is die vol.",
                "Maak ruimte op de schijf van de server en probeer het opnieuw.",
                technical);
    }

    static Reason twin(String technical) {
        return new Reason(
                "KW-PROGRAMMA-DUBBEL",
                "Een ander onderdeel van deze Kwartier heeft dezelfde interne naam en versie.",
                "Vraag de leverancier om een eigen naam voor dit programma.",
                technical);
    }

    static Reason tablesFailed(String sentence, @Nullable String remedy, String technical) {
        return new Reason("KW-TABELLEN", sentence, remedy == null ? SUPPLIER : remedy, technical);
    }

    static Reason startFailed(String technical) {
        return new Reason(
                "KW-START-MISLUKT", "Bij het starten ging er in dit programma iets mis.", SUPPLIER, technical);
    }

    static Reason tooSlow(Duration limit) {
        return new Reason(
                "KW-START-TE-LANG",
                "Het was na " + limit.toSeconds() + " seconden nog niet gestart. Daarom is het starten gestopt.",
                "Probeer het opnieuw. Lukt het weer niet, vraag de leverancier dan om een verbeterde versie.",
                "grens: " + limit);
    }

    static Reason stillBusy() {
        return new Reason(
                "KW-START-TE-LANG",
                "Een eerdere start van dit programma hangt nog.",
                "Start Kwartier opnieuw. Zet dit programma daarna niet weer aan, maar vraag de leverancier om hulp.",
                null);
    }

    static Reason noService(String technical) {
        return new Reason(
                "KW-START-ZONDER-PROGRAMMA",
                "Het is gestart, maar het meldt zich niet als programma.",
                "Misschien ontbreekt iets wat dit programma nodig heeft. " + SUPPLIER,
                technical);
    }

    static Reason otherId(String said) {
        return new Reason(
                "KW-PROGRAMMA-NAAM",
                "Het programma noemt zich anders dan in zijn eigen beschrijving staat.",
                "Vraag de leverancier om een verbeterde versie.",
                "id(): " + said);
    }

    static Reason fellSilent() {
        return new Reason(
                "KW-PROGRAMMA-GESTOPT",
                "Het programma is vanzelf opgehouden.",
                "Zet het uit en weer aan. Gebeurt het vaker, vraag de leverancier dan om een verbeterde versie.",
                null);
    }

    static Reason unwell(String technical) {
        return new Reason(
                "KW-START-ONGEZOND",
                "Het is gestart, maar het zegt zelf dat het zijn werk niet kan doen.",
                SUPPLIER,
                technical);
    }

    static Reason unusablePages(String technical) {
        return new Reason("KW-PAGINAS", "Het is gestart, maar de pagina’s ervan kloppen niet.", SUPPLIER, technical);
    }

    static Reason nothingBefore() {
        return new Reason(
                "KW-GEEN-VORIGE",
                "De gegevens van de vorige versie zijn er niet meer.",
                "Gebruik de huidige versie, of zet een reservekopie terug.",
                null);
    }

    static Reason changedMeanwhile() {
        return new Reason(
                "KW-INTUSSEN-ANDERS",
                "Terwijl Kwartier van versie wisselde, is er iets anders met dit programma gedaan. De versie bleef daarom zoals zij was.",
                "Kijk hoe het programma er nu voor staat. Wilt u de andere versie nog, probeer het dan opnieuw.",
                null);
    }

    /** Something of ours, such as the database, failed in the middle. */
    static Reason broken(String technical) {
        return new Reason(
                "KW-BIJWERKEN-MISLUKT",
                "Het lukte niet om de andere versie in gebruik te nemen. Alles is zoals het was.",
                "Kijk of de database en de schijf in orde zijn en probeer het opnieuw.",
                technical);
    }
}
