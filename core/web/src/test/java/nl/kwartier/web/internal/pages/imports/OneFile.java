package nl.kwartier.web.internal.pages.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Imports;

/** One file on its way in, that is a step further each time somebody looks; at its last step it stays. */
final class OneFile implements Imports {
    private final Queue<Job> steps;
    private final List<RowError> errors;

    OneFile(List<RowError> errors, Job... steps) {
        this.steps = new ArrayDeque<>(List.of(steps));
        this.errors = errors;
    }

    @Override
    public Job offer(Caller caller, String fileName, Path file) {
        return steps.element();
    }

    @Override
    public Job start(Caller caller, String id) {
        return get(caller, id);
    }

    @Override
    public void drop(Caller caller, String id) {
        steps.clear();
    }

    @Override
    public Job get(Caller caller, String id) {
        return steps.size() > 1 ? steps.remove() : steps.element();
    }

    @Override
    public List<Job> latest(Caller caller) {
        return List.copyOf(steps);
    }

    @Override
    public List<RowError> errors(Caller caller, String id) {
        return errors;
    }
}
