package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.launcher.internal.Signals.Kind;

/** One run of the program inside the test, asked to stop as soon as it has started. */
final class Run {
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int code = -1;

    static Run of(String... args) {
        return new Run().with(args);
    }

    Run environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run with(String... args) {
        var signals = new Signals();
        signals.send(Kind.STOP, "");
        var jar = Path.of(System.getProperty("kwartier.jar"));
        code = new Kwartier(jar, environment, signals, new PrintStream(out, true, UTF_8))
                .run(List.of(args), new PrintStream(err, true, UTF_8));
        return this;
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    /** The one sentence of a refusal, after checking that it is a refusal. */
    String refusal() {
        if (code != 1 || err().lines().count() != 1) {
            throw new AssertionError("no refusal in one line: exit " + code + "\n" + out() + err());
        }
        return err().strip();
    }
}
