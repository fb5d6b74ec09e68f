package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.Need;
import nl.kwartier.api.lifecycle.Check.Space;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.store.OwnedData;
import nl.kwartier.lifecycle.internal.check.Examination;
import nl.kwartier.lifecycle.internal.check.Examination.Surroundings;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.ServiceNeed;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import nl.kwartier.lifecycle.internal.list.Listed;
import org.jspecify.annotations.Nullable;

/** Where jars are handed in and looked at. */
final class Desk {
    private final Registers registers;
    private final LifecycleThread thread;
    private final Admission admission;
    private final OwnedData data;
    private final Settings settings;
    private final Map<String, Description> known = new ConcurrentHashMap<>();

    Desk(Registers registers, LifecycleThread thread, Admission admission, OwnedData data, Settings settings) {
        this.registers = registers;
        this.thread = thread;
        this.admission = admission;
        this.data = data;
        this.settings = settings;
    }

    /** Keeps a jar as one that waits; gives its programme's id. */
    String handIn(Caller caller, Path file) {
        PluginJar jar = read(file);
        admission.objection(jar).ifPresent(reason -> {
            throw Objection.to(reason);
        });
        registers.arrivals().handedIn(caller, jar);
        return jar.descriptor().id();
    }

    private static PluginJar read(Path file) {
        try {
            return PluginJar.read(file);
        } catch (Unfit unfit) {
            throw Objection.to(unfit.reason());
        }
    }

    /** What a kept jar says about itself; remembered, since the same bytes always say the same. */
    Optional<Description> description(String sha) {
        Description remembered = known.get(sha);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<Description> read = kept(sha).map(PluginJar::description);
        read.ifPresent(description -> known.put(sha, description));
        return read;
    }

    private Optional<PluginJar> kept(String sha) {
        try {
            return registers.jars().read(sha);
        } catch (Unfit damaged) {
            throw Objection.to(damaged.reason());
        }
    }

    /** Looks at the jar that waits, or at the present one when none does. */
    Check check(Listed listed) {
        var offer = listed.offer();
        PluginJar jar = kept(offer == null ? listed.sha() : offer.sha()).orElseThrow(Desk::gone);
        PluginJar present = listed.letIn() ? kept(listed.sha()).orElse(null) : null;
        return new Examination(jar, present, registers.approvals().of(listed), surroundings(jar, present)).check();
    }

    private static Refusal gone() {
        return Objection.to(StateReasons.JAR_GONE);
    }

    private Surroundings surroundings(PluginJar jar, @Nullable PluginJar present) {
        var fit = thread.answer(node -> node.fit(jar));
        var objections = new ArrayList<>(admission.objection(jar).stream().toList());
        objections.addAll(fit.missing());
        String id = jar.descriptor().id();
        List<String> refreshed = present == null ? List.of() : titles(thread.answer(node -> node.usersOf(id)));
        return new Surroundings(
                admission.signer(jar),
                needs(jar, fit.missing()),
                fit.given(),
                refreshed,
                space(jar, id, present != null),
                objections);
    }

    private List<Need> needs(PluginJar jar, List<Reason> missing) {
        Stream<Need> unmet = missing.stream().map(reason -> new Need(reason.cause(), false, false));
        Stream<Need> api = missing.isEmpty()
                ? jar.description().apis().stream().map(range -> new Need(range, true, false))
                : Stream.empty();
        Stream<Need> services = jar.descriptor().needs().services().stream().map(this::need);
        return Stream.of(unmet, api, services).flatMap(needs -> needs).toList();
    }

    /** What another programme gives. It may come later, so that it stands in nobody's way. */
    private Need need(ServiceNeed need) {
        String name = need.service().substring(need.service().lastIndexOf('.') + 1);
        return new Need(
                "De dienst " + name + " van een ander programma.",
                thread.answer(node -> node.offers(need.service())),
                need.optional());
    }

    private List<String> titles(List<String> ids) {
        return thread.overview().stream()
                .filter(one -> ids.contains(one.id()))
                .map(Programme::title)
                .toList();
    }

    /** Room for the jar, and for a copy of the data when there is some. */
    private Space space(PluginJar jar, String id, boolean copy) {
        long needed = jar.bytes().length + (copy ? data.size(id).bytes() : 0);
        return new Space(needed, settings.database().isPresent() ? null : free());
    }

    private @Nullable Long free() {
        try {
            return Files.getFileStore(settings.data()).getUsableSpace();
        } catch (IOException unknown) {
            return null;
        }
    }
}
