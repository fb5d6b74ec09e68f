package nl.kwartier.spi.descriptor;

/** Macros of bnd that write the Dutch code of a constant, of which an annotation only knows the Java name. A test holds them to the enums. */
final class DutchCodes {
    static final String PURPOSE =
            "${get;${indexof;${#purpose};EXECUTION,PLANNING,REPORTING,INSPECTION,ADMINISTRATION,DECISION};"
                    + "UITVOERING,PLANNING,RAPPORTAGE,INZAGE,BEHEER,BESLUIT}";

    private static final String PERSON = "${replacelist;${#labels};^PERSON$;PERSOON}";
    private static final String PARTICIPATION = "${replacelist;" + PERSON + ";^PARTICIPATION$;DEELNAME}";
    private static final String NOTE = "${replacelist;" + PARTICIPATION + ";^NOTE$;NOTITIE}";
    private static final String HEALTH = "${replacelist;" + NOTE + ";^HEALTH$;GEZONDHEID}";
    private static final String NETWORK = "${replacelist;" + HEALTH + ";^NETWORK$;NETWERK}";

    static final String LABELS = "${replacelist;" + NETWORK + ";^PLACE$;PLEK}";

    private DutchCodes() {}
}
