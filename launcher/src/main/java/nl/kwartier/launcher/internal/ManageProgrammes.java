package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code programma}: looks at and manages the programmes of a Kwartier that runs, through its API. */
final class ManageProgrammes implements Command {
    private static final String USAGE =
            "programma lijst|toon|controleer|installeer|werkbij|aan|uit|terug|verwijder|wis|gegevens"
                    + " [PROGRAMMA of BESTAND] [--adres ADRES] [--sleutelbestand BESTAND] [--ja]";

    private static final Set<String> OPTIONS = Set.of("--adres", "--config", "--sleutelbestand", "--titel", "--bewaar");

    /** What can be done, by the word for it. */
    private static final Map<String, ProgrammeStep> STEPS = Map.ofEntries(
            Map.entry("lijst", ProgrammeLooks::list),
            Map.entry("toon", ProgrammeLooks::show),
            Map.entry("controleer", ProgrammeChanges::check),
            Map.entry("installeer", ProgrammeChanges::install),
            Map.entry("werkbij", ProgrammeChanges::update),
            Map.entry("aan", ProgrammeChanges::on),
            Map.entry("uit", ProgrammeChanges::off),
            Map.entry("terug", ProgrammeChanges::back),
            Map.entry("verwijder", ProgrammeChanges::remove),
            Map.entry("wis", ProgrammeChanges::erase),
            Map.entry("gegevens", ProgrammeLooks::data));

    @Override
    public void run(List<String> arguments, Terminal terminal) throws Refused, IOException {
        var rest = new ArrayList<>(arguments);
        boolean sure = rest.removeIf(word -> word.equals("--ja"));
        String first = rest.isEmpty() || rest.get(0).startsWith("--") ? "" : rest.remove(0);
        ProgrammeStep step = STEPS.get(first);
        if (step == null) {
            throw new Refused((first.isEmpty() ? "Zeg wat u wilt doen" : "'programma " + first + "' bestaat niet")
                    + ". Kies uit: " + String.join(", ", new TreeSet<>(STEPS.keySet())) + ".");
        }
        var args = Arguments.parse(rest, OPTIONS, USAGE);
        var wire = RunningAddress.wire(args, terminal.environment());
        step.run(new ProgrammeDesk(wire, args, terminal, sure));
    }
}
