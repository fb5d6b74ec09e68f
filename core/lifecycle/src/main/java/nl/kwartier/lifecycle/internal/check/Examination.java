package nl.kwartier.lifecycle.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.AskLine;
import nl.kwartier.api.lifecycle.Check.Change;
import nl.kwartier.api.lifecycle.Check.Need;
import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.lifecycle.Check.RoleLine;
import nl.kwartier.api.lifecycle.Check.Signer;
import nl.kwartier.api.lifecycle.Check.TableLine;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.list.Approval;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;

/** Holds a jar against what is here and says what letting it in would do. */
public final class Examination {
    private final PluginJar jar;
    private final @Nullable PluginJar present;
    private final Approval approved;
    private final Surroundings surroundings;

    /**
     * What only the place where it would run can tell.
     *
     * @param signer who signed it, and whether that is trusted
     * @param needs what it needs
     * @param given the migrations with which modules of the platform would give it tables for the first time
     * @param refreshed the titles of programmes that would restart with it
     * @param space how much room there is for a copy of the present data and for the jar
     * @param objections why it may not come in
     */
    public record Surroundings(
            Signer signer,
            List<Need> needs,
            List<Migration> given,
            List<String> refreshed,
            Check.Space space,
            List<Reason> objections) {}

    /**
     * Prepares to look.
     *
     * @param present the jar that it would take the place of; null when the programme is new
     * @param approved what was approved before
     */
    public Examination(PluginJar jar, @Nullable PluginJar present, Approval approved, Surroundings surroundings) {
        this.jar = jar;
        this.present = present;
        this.approved = approved;
        this.surroundings = surroundings;
    }

    /** What it comes to. */
    public Check check() {
        Description description = jar.description();
        return new Check(
                description,
                jar.sha(),
                jar.bytes().length,
                present == null ? null : present.descriptor().version(),
                order(),
                surroundings.signer(),
                asks(description),
                roles(description),
                tables(),
                List.of("/" + description.id(), "/api/v1/" + description.id()),
                surroundings.needs(),
                surroundings.refreshed(),
                surroundings.space(),
                !approved.covers(Approval.of(description)),
                surroundings.objections());
    }

    /** What it would do to tables: those that modules give are there first. */
    private List<TableLine> tables() {
        var lines = new ArrayList<>(TableChanges.of(surroundings.given(), 0));
        lines.addAll(TableChanges.of(
                jar.migrations(), present == null ? 0 : present.migrations().size()));
        return lines;
    }

    private Order order() {
        if (present == null) {
            return Order.NEW;
        }
        int compared = version(jar).compareTo(version(present));
        return compared > 0 ? Order.NEWER : compared == 0 ? Order.SAME : Order.OLDER;
    }

    private static Version version(PluginJar jar) {
        return Version.parseVersion(jar.descriptor().version().replaceFirst("-", "."));
    }

    /** What is asked, each with whether it was approved; then what was asked before and no longer is. */
    private List<AskLine> asks(Description description) {
        var lines = new ArrayList<AskLine>();
        description.asks().forEach(ask -> lines.add(new AskLine(ask, known(ask) ? Change.SAME : Change.ADDED)));
        before().flatMap(was -> was.asks().stream())
                .filter(ask -> description.asks().stream().noneMatch(now -> now.purpose() == ask.purpose()))
                .forEach(ask -> lines.add(new AskLine(ask, Change.GONE)));
        return lines;
    }

    private boolean known(Description.Ask ask) {
        return ask.labels().stream()
                .allMatch(label -> approved.items().contains(ask.purpose().code() + " " + label.code()));
    }

    private List<RoleLine> roles(Description description) {
        Set<String> codes = new HashSet<>();
        var lines = new ArrayList<RoleLine>();
        for (var role : description.roles()) {
            codes.add(role.code());
            boolean same = approved.items().contains("rol " + role.code());
            lines.add(new RoleLine(role, same ? Change.SAME : Change.ADDED));
        }
        before().flatMap(was -> was.roles().stream())
                .filter(role -> !codes.contains(role.code()))
                .forEach(role -> lines.add(new RoleLine(role, Change.GONE)));
        return lines;
    }

    private Stream<Description> before() {
        return Optional.ofNullable(present).map(PluginJar::description).stream();
    }
}
