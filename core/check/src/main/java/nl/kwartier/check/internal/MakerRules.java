package nl.kwartier.check.internal;

import aQute.bnd.osgi.Analyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.lifecycle.internal.jar.Descriptor;

/** What is asked of who makes a programme, beyond what Kwartier refuses. */
public final class MakerRules {
    private MakerRules() {}

    /** Texts that would not arrive in the manifest as they were written. */
    public static List<Fault> spoilt(Declarations declarations) {
        var faults = new ArrayList<Fault>();
        for (Declaration declaration : declarations.all()) {
            for (Map.Entry<String, String> value : declaration.values().entrySet()) {
                if (value.getValue().contains("\"")
                        || value.getValue().contains("\\")
                        || value.getValue().contains("${")) {
                    faults.add(
                            new Fault(
                                    declaration.annotation(),
                                    value.getKey(),
                                    value.getValue(),
                                    "Write quotes as “ and ”, and leave out backslashes and ${: the manifest cannot hold them."));
                }
            }
        }
        return faults;
    }

    /** What an administrator has a right to read. */
    public static List<Fault> broken(Descriptor descriptor, Analyzer analyzer) throws Exception {
        var faults = new ArrayList<Fault>();
        if (!PlatformIcons.known(analyzer)
                .map(icons -> icons.contains(descriptor.icon()))
                .orElse(true)) {
            faults.add(new Fault(
                    "ProgrammeDescriptor",
                    "icon",
                    descriptor.icon(),
                    "The platform ships no icon named " + descriptor.icon() + "; core/ui/web/icons.txt lists them."));
        }
        if (descriptor.about().isEmpty()) {
            faults.add(new Fault("ProgrammeDescriptor", "about", "", "Say in two sentences what the programme does."));
        }
        if (descriptor.vendor().isEmpty()) {
            faults.add(new Fault("", "project", "", "Say who makes this programme: add <organization> to the pom."));
        }
        if (!descriptor.terms().asks().isEmpty() && descriptor.terms().processing() == null) {
            faults.add(new Fault(
                    "Asks",
                    "",
                    "",
                    "A programme that asks for data needs @Processes, for the register of processing activities."));
        }
        return faults;
    }
}
