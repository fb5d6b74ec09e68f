package nl.kwartier.lifecycle.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.inbox.Rejected;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.list.Listed.Other;
import nl.kwartier.lifecycle.internal.list.Wanted;
import nl.kwartier.lifecycle.internal.run.Convergence;
import nl.kwartier.lifecycle.internal.run.Convergence.Condition;
import org.jspecify.annotations.Nullable;

/** What an administrator sees: the list, held against what really runs, and every file that was not taken. */
final class Overview {
    private final RunLimit limit;
    private final Convergence convergence;
    private final Instant started;

    Overview(RunLimit limit, Convergence convergence, Instant started) {
        this.limit = limit;
        this.convergence = convergence;
        this.started = started;
    }

    List<Programme> of(List<Listed> listed, Map<String, Reason> failures, List<Rejected> rejected, Set<String> taken) {
        var all = new ArrayList<Programme>();
        listed.forEach(one -> all.add(programme(one, more(one, failures), taken)));
        rejected.forEach(file -> all.add(programme(file)));
        limit.named().stream()
                .filter(id -> listed.stream().noneMatch(one -> one.id().equals(id)))
                .forEach(id -> all.add(unknown(id)));
        all.sort(Comparator.comparing((Programme one) -> one.title().toLowerCase(Locale.ROOT))
                .thenComparing(Programme::id));
        return List.copyOf(all);
    }

    private Programme programme(Listed listed, More more, Set<String> taken) {
        if (listed.removed()) {
            return of(listed, more, State.STOPPED, StateReasons.REMOVED, listed.changed());
        }
        if (!listed.letIn()) {
            Reason reason = listed.fromInbox() ? StateReasons.WAITING : StateReasons.NOT_CHOSEN;
            return of(listed, more, State.WAITING, reason, listed.changed());
        }
        if (listed.wanted() != Wanted.ON) {
            return of(listed, more, State.STOPPED, StateReasons.SWITCHED_OFF, listed.changed());
        }
        if (!limit.allows(listed.id())) {
            return of(listed, more, State.STOPPED, StateReasons.NOT_THIS_RUN, started);
        }
        if (taken.contains(listed.id())) {
            return of(listed, more, State.FAILED, StateReasons.nameTaken(listed.id()), listed.changed());
        }
        return wanted(listed, more);
    }

    private Programme wanted(Listed listed, More more) {
        Optional<Condition> condition = convergence.condition(listed);
        if (condition.isEmpty()) {
            return of(listed, more, State.STOPPED, StateReasons.STARTING, listed.changed());
        }
        Reason reason = condition.get().reason();
        return of(
                listed,
                more,
                reason == null ? State.ACTIVE : State.FAILED,
                reason,
                condition.get().since());
    }

    private static Programme of(Listed listed, More more, State state, @Nullable Reason reason, Instant since) {
        return new Programme(listed.id(), listed.title(), listed.about(), listed.version(), state, reason, since, more);
    }

    private static More more(Listed listed, Map<String, Reason> failures) {
        Other offer = listed.offer();
        Other previous = listed.previous();
        return new More(
                listed.icon(),
                listed.signer(),
                offer == null ? null : new Offer(offer.version(), offer.sha(), failures.get(offer.sha())),
                null,
                previous == null ? null : previous.version());
    }

    private static Programme programme(Rejected file) {
        return new Programme(file.file(), file.file(), "", "", State.FAILED, file.reason(), file.since(), More.NONE);
    }

    private Programme unknown(String id) {
        return new Programme(id, id, "", "", State.FAILED, StateReasons.UNKNOWN, started, More.NONE);
    }
}
