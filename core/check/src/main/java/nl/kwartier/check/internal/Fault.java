package nl.kwartier.check.internal;

import java.util.Map;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.jar.Spot;
import nl.kwartier.lifecycle.internal.jar.Unfit;

/**
 * Something to mend.
 *
 * @param annotation the simple name of the annotation it stands in; empty for what stands in {@code pom.xml}
 * @param attribute of that annotation, or the element of {@code pom.xml}; empty for the annotation as a whole
 * @param value as it stands in the manifest; empty when it is missing
 * @param message what to do
 */
public record Fault(String annotation, String attribute, String value, String message) {
    private static final String POM = "";

    private static final Map<String, String> WHERE = Map.ofEntries(
            Map.entry("Kwartier-Programma/", "ProgrammeDescriptor.id"),
            Map.entry("Kwartier-Titel/", "ProgrammeDescriptor.title"),
            Map.entry("Kwartier-Uitleg/", "ProgrammeDescriptor.about"),
            Map.entry("Kwartier-Icoon/", "ProgrammeDescriptor.icon"),
            Map.entry("Kwartier-Vraagt/", "Asks.purpose"),
            Map.entry("Kwartier-Vraagt/labels", "Asks.labels"),
            Map.entry("Kwartier-Vraagt/waarom", "Asks.why"),
            Map.entry("Kwartier-Rollen/", "DeclaresRole.code"),
            Map.entry("Kwartier-Rollen/naam", "DeclaresRole.label"),
            Map.entry("Kwartier-Bewaren/", "Keeps.period"),
            Map.entry("Kwartier-Bewaren/wat", "Keeps.what"),
            Map.entry("Kwartier-Bewaren/waarom", "Keeps.why"),
            Map.entry("Kwartier-Verwerking/doel", "Processes.purpose"),
            Map.entry("Kwartier-Verwerking/grondslag", "Processes.ground"),
            Map.entry("Kwartier-Verwerking/wie", "Processes.people"),
            Map.entry("Kwartier-Verwerking/wat", "Processes.data"),
            Map.entry("Kwartier-Verwerking/ontvangers", "Processes.receivers"),
            Map.entry("Bundle-Vendor/", ".organization"));

    /** What Kwartier would refuse. */
    public static Fault of(Unfit unfit) {
        String message = message(unfit.reason());
        return unfit.spot()
                .map(spot -> at(spot, message))
                .orElseGet(() -> new Fault("ProgrammeDescriptor", "", "", message));
    }

    private static Fault at(Spot spot, String message) {
        String where = WHERE.getOrDefault(spot.header() + "/" + spot.part(), "ProgrammeDescriptor.");
        int dot = where.indexOf('.');
        return new Fault(where.substring(0, dot), where.substring(dot + 1), spot.value(), message);
    }

    private static String message(Reason reason) {
        return reason.code() + ": " + reason.cause() + " (" + reason.technical() + ")";
    }

    boolean inPom() {
        return annotation.equals(POM);
    }
}
