package nl.kwartier.check;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.service.verifier.VerifierPlugin;
import java.util.List;
import nl.kwartier.check.internal.Declarations;
import nl.kwartier.check.internal.Fault;
import nl.kwartier.check.internal.MakerRules;
import nl.kwartier.lifecycle.internal.jar.Descriptor;
import nl.kwartier.lifecycle.internal.jar.Unfit;

/**
 * Reads the manifest of a programme with the code that Kwartier will read it with, and fails the build where that would refuse it. Each
 * error names the file and the line to mend. Stands in the build as an instruction of bnd: {@code -plugin: nl.kwartier.check.DescriptorCheck}.
 */
public final class DescriptorCheck implements VerifierPlugin {
    /** Made by bnd, by the name of the class. */
    public DescriptorCheck() {}

    @Override
    public void verify(Analyzer analyzer) throws Exception {
        Declarations declarations = Declarations.of(analyzer);
        for (Fault fault : faults(analyzer, declarations)) {
            declarations.report(fault);
        }
    }

    private static List<Fault> faults(Analyzer analyzer, Declarations declarations) throws Exception {
        List<Fault> spoilt = MakerRules.spoilt(declarations);
        if (!spoilt.isEmpty()) {
            return spoilt;
        }
        try {
            return MakerRules.broken(
                    Descriptor.of(analyzer.getJar().getManifest().getMainAttributes()), analyzer);
        } catch (Unfit unfit) {
            return List.of(Fault.of(unfit));
        }
    }
}
