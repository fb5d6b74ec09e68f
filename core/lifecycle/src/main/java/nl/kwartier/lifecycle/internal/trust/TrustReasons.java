package nl.kwartier.lifecycle.internal.trust;

import nl.kwartier.api.lifecycle.Programmes.Reason;

/** Why a jar is not trusted, one sentence each. */
final class TrustReasons {
    /** Long enough for any name of an organisation, short enough for a sentence. */
    private static final int NAME_LENGTH = 80;

    private TrustReasons() {}

    static Reason unsigned() {
        return new Reason(
                "KW-ZONDER-HANDTEKENING",
                "Niemand heeft dit bestand ondertekend. Zo weet u niet van wie het komt.",
                "Vraag de leverancier om een ondertekend bestand. Maakte u het zelf, onderteken het dan met: java -jar "
                        + "kwartier.jar onderteken. Wilt u het toch, zet dan de instelling ongetekende-programmas op ja.",
                null);
    }

    static Reason unknownMaker(String signer, String fingerprint) {
        return new Reason(
                "KW-ONBEKENDE-MAKER",
                "Dit bestand is ondertekend door iemand die u nog niet vertrouwt. De maker noemt zich: " + name(signer)
                        + ".",
                "Bel de maker en vergelijk de vingerafdruk hieronder. Klopt die, zet dan het certificaat van de maker in de "
                        + "map config/vertrouwd en bied het bestand opnieuw aan.",
                "vingerafdruk (SHA-256): " + spaced(fingerprint));
    }

    /** A stranger wrote the name: it is kept short and on one line. */
    private static String name(String signer) {
        String line = signer.replaceAll("[\\p{Cntrl}<>]", " ").strip();
        return line.length() <= NAME_LENGTH ? line : line.substring(0, NAME_LENGTH) + "…";
    }

    /** In groups of four, to be read aloud. */
    private static String spaced(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
