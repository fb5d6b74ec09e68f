package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Step;
import org.jspecify.annotations.Nullable;

/** Programmes that stay as they are. */
public record KnownProgrammes(List<Programme> all, List<Step> steps) implements Programmes {
    public KnownProgrammes(List<Programme> all) {
        this(all, List.of());
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public Programme switchOn(Caller caller, String id) {
        return all.get(0);
    }

    @Override
    public Programme switchOff(Caller caller, String id) {
        return all.get(0);
    }

    @Override
    public Optional<Description> description(String id) {
        return Optional.of(Samples.description(all.get(0).version()));
    }

    @Override
    public Slice<Step> history(Caller caller, @Nullable String id, @Nullable String after) {
        return new Slice<>(
                steps.stream()
                        .filter(step -> id == null || step.programme().equals(id))
                        .toList(),
                null);
    }
}
