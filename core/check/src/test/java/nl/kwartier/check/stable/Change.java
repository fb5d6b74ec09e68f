package nl.kwartier.check.stable;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.check.stable.Face.Shown;

/** What happened to packages since the last release, against what their versions say. */
final class Change {
    private static final int SHOWN = 10;

    private Change() {}

    /** A sentence for each package whose version says less than what happened to it. */
    static List<String> untold(Face released, Face now) {
        var untold = new ArrayList<String>();
        released.packages()
                .forEach((name, before) ->
                        untold(name, before, now.packages().get(name)).ifPresent(untold::add));
        return untold;
    }

    private static Optional<String> untold(String name, Shown before, Shown now) {
        if (now == null) {
            return Optional.of(name + " is gone, so that programmes that use it no longer start. Put it back.");
        }
        Diff diff = now.content().diff(before.content());
        Version needed = needed(before.version(), diff.getDelta());
        if (now.version().compareTo(needed) >= 0) {
            return Optional.empty();
        }
        return Optional.of(name + " has version " + now.version() + ", and needs at least " + needed + ":\n"
                + causes(diff, diff.getDelta())
                        .limit(SHOWN)
                        .map(cause -> "  " + cause)
                        .reduce("", (a, b) -> a + b + "\n")
                + (needed.getMajor() > before.version().getMajor()
                        ? "Programmes that were built for " + before.version()
                                + " would break. Keep what they use, and add what is new beside it: a new method of an interface"
                                + " that programmes implement is a default method, and an interface that only Kwartier implements"
                                + " is marked @ProviderType. To break them all the same: "
                        : "Programmes may use what is new, so that an older Kwartier must refuse them: ")
                + "write @Version(\"" + needed + "\") in " + name.replace('.', '/') + "/package-info.java.");
    }

    private static Version needed(Version before, Delta delta) {
        return switch (delta) {
            case MAJOR, REMOVED -> new Version(before.getMajor() + 1);
            case MINOR, ADDED -> new Version(before.getMajor(), before.getMinor() + 1);
            default -> before;
        };
    }

    /** The smallest parts that changed so much. */
    private static Stream<String> causes(Diff diff, Delta delta) {
        List<Diff> within = diff.getChildren().stream()
                .filter(child -> weight(child) == delta)
                .toList();
        return within.isEmpty()
                ? Stream.of(diff.getDelta() + " " + diff.getType() + " " + diff.getName())
                : within.stream().flatMap(child -> inside(child, delta));
    }

    private static Stream<String> inside(Diff diff, Delta delta) {
        boolean whole = diff.getDelta() == Delta.ADDED || diff.getDelta() == Delta.REMOVED;
        return whole
                ? Stream.of(diff.getDelta() + " " + diff.getType() + " " + diff.getName())
                : causes(diff, delta).map(cause -> cause + " of " + diff.getName());
    }

    /** What a part that came or went means to users. */
    private static Delta weight(Diff diff) {
        return switch (diff.getDelta()) {
            case ADDED -> diff.getNewer().ifAdded();
            case REMOVED -> diff.getOlder().ifRemoved();
            default -> diff.getDelta();
        };
    }
}
