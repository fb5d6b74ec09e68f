package nl.kwartier.launcher.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands by their names. A new one is a class and a line here, and a line in {@code help.txt}. */
final class Commands {
    private static final Map<String, Command> ALL = Map.of(
            "sleutel", new MakeKey(),
            "onderteken", new SignJars(),
            "reservekopie", new DatabaseCommand("reservekopie", false),
            "terugzetten", new DatabaseCommand("terugzetten", true),
            "programma", new ManageProgrammes());

    private Commands() {}

    /** The command that the command line starts with; nothing when Kwartier itself must start. */
    static Optional<Command> named(List<String> args) {
        return args.stream().findFirst().map(ALL::get);
    }
}
