package nl.kwartier.community.internal.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns that are never read, whatever they hold, and why. */
final class Forbidden {
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Set.of("bsn", "burgerservicenummer", "sofinummer", "sofi", "anummer", "administratienummer"),
                    Set.of("bsn", "burgerservice"),
                    "Kwartier bewaart geen BSN of ander persoonsnummer. Deze kolom wordt niet gelezen."),
            new Rule(
                    Set.of("herkomst", "afkomst", "ras", "land", "etniciteit"),
                    Set.of("nationaliteit", "geboorteland", "herkomst", "etnic", "migratie"),
                    "Kwartier bewaart niet waar iemand vandaan komt. Deze kolom wordt niet gelezen."),
            new Rule(
                    Set.of("kerk", "geloof"),
                    Set.of("religie", "godsdienst", "kerkgenootschap", "levensbeschouwing", "geloofs"),
                    "Kwartier bewaart geen geloof. Deze kolom wordt niet gelezen."),
            new Rule(
                    Set.of("ziekte", "beperking", "zorg", "indicatie"),
                    Set.of("gezondheid", "diagnose", "medisch", "medicijn", "medicatie", "handicap", "aandoening"),
                    "Kwartier bewaart niets over gezondheid. Deze kolom wordt niet gelezen."),
            new Rule(
                    Set.of("vreemdelingennummer", "vnummer"),
                    Set.of("verblijf"),
                    "Kwartier bewaart niets over een verblijfsvergunning. Deze kolom wordt niet gelezen."),
            new Rule(
                    Set.of("geslacht", "gender", "sekse", "geslachtsaanduiding"),
                    Set.of(),
                    "Kwartier bewaart geen geslacht, want dat is nergens voor nodig. Deze kolom wordt niet gelezen."),
            new Rule(
                    Set.of("justitie"),
                    Set.of("strafblad", "strafrecht", "veroordeling"),
                    "Kwartier bewaart niets over straf. Deze kolom wordt niet gelezen."));

    private Forbidden() {}

    /** Why a column is not read; nothing when it may be. */
    static Optional<String> reason(String foldedName) {
        return RULES.stream()
                .filter(rule -> rule.names().contains(foldedName)
                        || rule.parts().stream().anyMatch(foldedName::contains))
                .map(Rule::reason)
                .findFirst();
    }

    private record Rule(Set<String> names, Set<String> parts, String reason) {}
}
