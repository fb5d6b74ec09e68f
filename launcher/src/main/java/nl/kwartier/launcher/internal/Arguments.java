package nl.kwartier.launcher.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind the name of a command: words, and options with a value each. */
final class Arguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private final String usage;

    private Arguments(String usage) {
        this.usage = usage;
    }

    /**
     * Takes the arguments apart.
     *
     * @param known the options of this command, such as {@code --naam}
     * @param usage how it is written well, which every refusal shows
     */
    static Arguments parse(List<String> args, Set<String> known, String usage) throws Refused {
        var arguments = new Arguments(usage);
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                arguments.words.add(word);
            } else if (!known.contains(word)) {
                throw arguments.refused("De optie " + word + " bestaat hier niet.");
            } else if (!rest.hasNext()) {
                throw arguments.refused("Achter de optie " + word + " hoort een waarde.");
            } else {
                arguments.options.put(word, rest.next());
            }
        }
        return arguments;
    }

    /** All words; at least one. */
    List<String> words(String what) throws Refused {
        if (words.isEmpty()) {
            throw refused("Noem " + what + ".");
        }
        return words;
    }

    /** The only word. */
    String word(String what) throws Refused {
        if (words(what).size() > 1) {
            throw refused("Noem maar een ding: " + what + ".");
        }
        return words.get(0);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String needed(String name) throws Refused {
        return option(name).orElseThrow(() -> refused("De optie " + name + " ontbreekt."));
    }

    private Refused refused(String sentence) {
        return new Refused(sentence + " Schrijf het zo: java -jar kwartier.jar " + usage);
    }
}
