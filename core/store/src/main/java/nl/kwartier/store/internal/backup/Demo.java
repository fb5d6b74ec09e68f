package nl.kwartier.store.internal.backup;

/** A demonstration and a municipality's own data never take each other's place. */
final class Demo {
    private Demo() {}

    static void check(String kept, boolean demo) {
        if (kept.equals("demo") && !demo) {
            throw new NotDone("Deze reservekopie is van een demo. Er is niets veranderd; zet haar terug met --demo.");
        }
        if (!kept.equals("demo") && demo) {
            throw new NotDone(
                    "Deze reservekopie bevat eigen gegevens. Er is niets veranderd; zet haar terug zonder --demo, in een eigen map.");
        }
    }
}
