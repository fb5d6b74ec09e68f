package nl.kwartier.lifecycle.internal.catalogue;

import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.run.RequirementWords;
import org.osgi.framework.BundleContext;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.service.resolver.ResolutionException;
import org.osgi.service.resolver.Resolver;

/** Lets the framework's own resolver try a programme against what runs and what the catalogues have. Nothing changes by it. */
final class Prospects {
    private final BundleContext context;
    private final Resolver resolver;

    Prospects(BundleContext context, Resolver resolver) {
        this.context = context;
        this.resolver = resolver;
    }

    Prospect of(Indexed wanted, List<Indexed> catalogues) {
        var trial = new Trial(context.getBundles(), wanted, catalogues);
        try {
            List<Indexed> others = resolver.resolve(trial).keySet().stream()
                    .filter(resource -> !resource.equals(wanted))
                    .filter(Indexed.class::isInstance)
                    .map(Indexed.class::cast)
                    .toList();
            return new Prospect(List.of(), others);
        } catch (ResolutionException fault) {
            return new Prospect(missing(wanted, trial, fault), List.of());
        }
    }

    private static List<Reason> missing(Resource wanted, Trial trial, ResolutionException fault) {
        var words = new RequirementWords(trial.present());
        String raw = String.valueOf(fault.getMessage());
        List<Requirement> unmet = wanted.getRequirements(null).stream()
                .filter(trial::isEffective)
                .filter(requirement -> !Trial.optional(requirement))
                .filter(requirement -> trial.findProviders(requirement).isEmpty())
                .toList();
        return unmet.isEmpty()
                ? List.of(RequirementWords.doesNotFit(raw))
                : unmet.stream().map(requirement -> words.of(requirement, raw)).toList();
    }
}
