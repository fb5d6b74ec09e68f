package nl.kwartier.web.internal.pages;

import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.web.Request;

/** A request by the platform itself, with these parameters. */
public record Asking(Map<String, String> query) implements Request {
    @Override
    public Caller caller() {
        return Caller.system("pagina bekijken");
    }

    @Override
    public String path(String name) {
        throw new IllegalArgumentException(name);
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
