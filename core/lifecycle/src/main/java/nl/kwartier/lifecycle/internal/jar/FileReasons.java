package nl.kwartier.lifecycle.internal.jar;

import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/** Why a file is not taken as a programme, one sentence each. */
final class FileReasons {
    private static final String ASK_AGAIN = "Vraag de leverancier om een goed bestand en zet dat in de map.";

    private FileReasons() {}

    static Reason cutOff(long bytes) {
        return new Reason(
                "KW-BESTAND-AFGEKAPT",
                "Het bestand is niet compleet: het einde ontbreekt.",
                "Kopieer het bestand opnieuw. Kwartier probeert het dan vanzelf weer.",
                "geen zip-einde gevonden in " + bytes + " bytes");
    }

    static Reason broken(String technical) {
        return new Reason(
                "KW-BESTAND-KAPOT",
                "Het bestand is beschadigd.",
                "Kopieer het bestand opnieuw. Helpt dat niet, vraag de leverancier dan om een goed bestand.",
                technical);
    }

    static Reason noJar() {
        return new Reason(
                "KW-BESTAND-GEEN-JAR",
                "Dit is geen jar-bestand, ook al eindigt de naam op .jar.",
                "Haal het bestand weg, of zet er het jar-bestand van een programma voor in de plaats.",
                null);
    }

    static Reason tooLarge(long bytes, long limit) {
        return new Reason(
                "KW-BESTAND-TE-GROOT",
                "Het bestand is " + megabytes(bytes) + " MB. Een programma is hoogstens " + megabytes(limit) + " MB.",
                "Haal het bestand weg. Vraag de leverancier om een kleiner programma.",
                bytes + " bytes");
    }

    static Reason unreadable(String technical) {
        return new Reason(
                "KW-BESTAND-ONLEESBAAR",
                "Kwartier mag of kan dit bestand niet lezen.",
                "Geef Kwartier het recht om het bestand te lezen, of kopieer het opnieuw.",
                technical);
    }

    static Reason unsafe(String entry) {
        return new Reason(
                "KW-BESTAND-ONVEILIG",
                "In het bestand zit een pad dat naar buiten wijst. Zo kan een programma andere bestanden overschrijven.",
                "Haal het bestand weg. Vraag de leverancier waarom dit erin zit.",
                "pad: " + entry);
    }

    static Reason tampered(String technical) {
        return new Reason(
                "KW-HANDTEKENING-FOUT",
                "Iemand heeft dit bestand veranderd nadat de maker het had ondertekend.",
                "Haal het bestand weg en gebruik het niet. Vraag de leverancier om het goede bestand.",
                technical);
    }

    static Reason partlySigned(String technical) {
        return new Reason(
                "KW-HANDTEKENING-DEELS",
                "Een deel van dit bestand is niet ondertekend. Dat deel kan van een ander zijn dan de maker.",
                "Haal het bestand weg. Vraag de leverancier om een bestand dat helemaal is ondertekend.",
                technical);
    }

    static Reason noProgramme(@Nullable String symbolicName) {
        return new Reason(
                "KW-GEEN-PROGRAMMA",
                "Dit is een jar-bestand, maar geen programma van Kwartier.",
                "Haal het bestand weg. Een programma is een jar-bestand dat voor Kwartier gemaakt is.",
                "Kwartier-Programma ontbreekt in het manifest" + (symbolicName == null ? "" : " van " + symbolicName));
    }

    static Reason fragment(String host) {
        return new Reason(
                "KW-GEEN-PROGRAMMA",
                "Dit bestand is een aanvulling op een ander onderdeel. Kwartier neemt alleen hele programma's.",
                "Haal het bestand weg. " + ASK_AGAIN,
                "Fragment-Host: " + host);
    }

    static Reason posesAsCore(String owner) {
        return new Reason(
                "KW-GEEN-PROGRAMMA",
                "Dit bestand doet zich voor als een onderdeel van Kwartier zelf. Zo zou het bij gegevens van anderen kunnen.",
                "Haal het bestand weg. Vraag de leverancier waarom dit erin staat.",
                "Kwartier-Owner: " + owner);
    }

    static Reason badId(String id) {
        return new Reason(
                "KW-PROGRAMMA-NAAM",
                "De naam waaronder dit programma wil draaien mag niet.",
                "Vraag de leverancier om een naam van kleine letters, cijfers en streepjes, zoals samen-eten.",
                "Kwartier-Programma: " + id);
    }

    static Reason badTitle(String title) {
        return new Reason(
                "KW-PROGRAMMA-TITEL",
                "De titel van dit programma ontbreekt, is te lang of bevat tekens die niet mogen, zoals < en >.",
                "Vraag de leverancier om een titel van gewone tekst, hoogstens " + Descriptor.TITLE_LENGTH + " tekens.",
                "Kwartier-Titel: " + title);
    }

    static Reason badText(String text) {
        return new Reason(
                "KW-PROGRAMMA-UITLEG",
                "De uitleg bij dit programma is te lang of bevat tekens die niet mogen, zoals < en >.",
                "Vraag de leverancier om een uitleg van gewone tekst, hoogstens " + Descriptor.TEXT_LENGTH + " tekens.",
                "Kwartier-Uitleg: " + text);
    }

    static Reason badVersion(String version) {
        return new Reason(
                "KW-PROGRAMMA-VERSIE",
                "Dit programma zegt niet goed welke versie het is.",
                "Vraag de leverancier om een versie zoals 1.2.0.",
                "Bundle-Version: " + version);
    }

    static Reason badIcon(String icon) {
        return new Reason(
                "KW-PROGRAMMA-ICOON",
                "De naam van het icoon van dit programma mag niet.",
                "Vraag de leverancier om de naam van een icoon van Kwartier, zoals door-enter.",
                "Kwartier-Icoon: " + icon);
    }

    static Reason badVendor(String vendor) {
        return new Reason(
                "KW-PROGRAMMA-MAKER",
                "De naam van de maker van dit programma is te lang of bevat tekens die niet mogen, zoals < en >.",
                "Vraag de leverancier om een naam van gewone tekst, hoogstens " + Descriptor.VENDOR_LENGTH + " tekens.",
                "Bundle-Vendor: " + vendor);
    }

    static Reason unreadableHeader(String header, @Nullable String technical) {
        return new Reason(
                "KW-PROGRAMMA-BESCHRIJVING",
                "Een deel van de beschrijving in dit bestand is niet te lezen.",
                ASK_AGAIN,
                header + ": " + technical);
    }

    static Reason badMigration(String name) {
        return new Reason(
                "KW-PROGRAMMA-TABELLEN",
                "De stappen waarmee dit programma zijn tabellen maakt zijn niet goed genummerd.",
                ASK_AGAIN,
                name);
    }

    /** Rounded up, so that a file just above the limit does not read as being just at it. */
    private static long megabytes(long bytes) {
        return (bytes + 1_048_575) / 1_048_576;
    }
}
