package nl.kwartier.lifecycle.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.lifecycle.internal.run.Stage;
import org.jspecify.annotations.Nullable;

/** How far the work on programmes is, for whoever looks while it goes on. */
final class Progress implements Stage.Onlooker {
    private final Clock clock;
    private final Stage.Onlooker next;
    private final Map<String, Busy> busy = new ConcurrentHashMap<>();

    /**
     * Begins with nothing going on.
     *
     * @param next hears the same
     */
    Progress(Clock clock, Stage.Onlooker next) {
        this.clock = clock;
        this.next = next;
    }

    @Override
    public void reached(String id, Stage stage) {
        busy.compute(id, (same, before) -> at(stage, before == null ? clock.instant() : before.since()));
        next.reached(id, stage);
    }

    /** Nothing is going on any more. */
    void rest() {
        busy.clear();
    }

    /** The same programmes, each with what is being done with it; meanwhile nothing waits for anybody. */
    List<Programme> among(List<Programme> programmes) {
        return busy.isEmpty()
                ? programmes
                : programmes.stream().map(one -> with(one, busy.get(one.id()))).toList();
    }

    private static Busy at(Stage stage, Instant since) {
        return new Busy(stage.words(), Arrays.asList(Stage.values()).indexOf(stage) + 1, Stage.values().length, since);
    }

    private static Programme with(Programme one, @Nullable Busy now) {
        More more = one.more();
        return now == null
                ? one
                : new Programme(
                        one.id(),
                        one.title(),
                        one.about(),
                        one.version(),
                        one.state(),
                        one.reason(),
                        one.since(),
                        new More(more.icon(), more.signer(), null, now, more.previous()));
    }
}
