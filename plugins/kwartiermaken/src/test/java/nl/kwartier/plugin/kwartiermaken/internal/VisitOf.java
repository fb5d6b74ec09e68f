package nl.kwartier.plugin.kwartiermaken.internal;

import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.web.Request;

/** A request as the platform would hand it over. */
public record VisitOf(Caller caller, Map<String, String> variables, Map<String, String> parameters) implements Request {
    public static VisitOf by(Caller caller) {
        return new VisitOf(caller, Map.of(), Map.of());
    }

    public VisitOf at(String name, String value) {
        return new VisitOf(caller, Map.of(name, value), parameters);
    }

    public VisitOf with(String name, String value) {
        return new VisitOf(caller, variables, Map.of(name, value));
    }

    @Override
    public String path(String name) {
        return variables.get(name);
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String csrf() {
        return "teken";
    }

    @Override
    public String baseAddress() {
        return "http://localhost";
    }

    @Override
    public String remoteAddress() {
        return "127.0.0.1";
    }
}
