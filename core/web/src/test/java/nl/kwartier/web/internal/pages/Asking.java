package nl.kwartier.web.internal.pages;

import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.web.Request;

/** A request, by the platform itself unless told otherwise, with these parts of the path and these parameters. */
public record Asking(Map<String, String> path, Map<String, String> query, Caller caller) implements Request {
    public Asking(Map<String, String> query) {
        this(Map.of(), query, Caller.system("pagina bekijken"));
    }

    public static Asking at(Map<String, String> path) {
        return new Asking(path, Map.of(), Caller.system("pagina bekijken"));
    }

    @Override
    public String path(String name) {
        return Optional.ofNullable(path.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    @Override
    public String csrf() {
        return "sleutel";
    }

    @Override
    public String baseAddress() {
        return "https://kwartier.gemeente.example";
    }

    @Override
    public String remoteAddress() {
        return "192.0.2.7";
    }
}
