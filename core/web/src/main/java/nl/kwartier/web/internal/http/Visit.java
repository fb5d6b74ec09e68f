package nl.kwartier.web.internal.http;

import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.session.LogIn;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** One request on its way through, as its handler sees it. */
public final class Visit implements Request {
    private final org.eclipse.jetty.server.Request request;
    private final Response response;
    private final Mounted mounted;
    private final Map<String, String> variables;
    private final Caller caller;
    private final String baseAddress;
    private @Nullable Fields query;

    Visit(
            org.eclipse.jetty.server.Request request,
            Response response,
            Mounted mounted,
            Map<String, String> variables,
            Caller caller,
            String baseAddress) {
        this.request = request;
        this.response = response;
        this.mounted = mounted;
        this.variables = variables;
        this.caller = caller;
        this.baseAddress = baseAddress;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String path(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The path " + mounted.path() + " has no variable " + name);
        }
        return value;
    }

    @Override
    public Optional<String> query(String name) {
        if (query == null) {
            query = org.eclipse.jetty.server.Request.extractQueryParameters(request);
        }
        return Optional.ofNullable(query.getValue(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String csrf() {
        return mounted.api() ? "" : LogIn.csrf(request);
    }

    @Override
    public String baseAddress() {
        return baseAddress;
    }

    @Override
    public String remoteAddress() {
        return org.eclipse.jetty.server.Request.getRemoteAddr(request);
    }

    /** The path of this request, without the query. */
    public String path() {
        return request.getHttpURI().getPath();
    }

    /** Begins a session for somebody who proved who he is. */
    public void logIn(Pass pass) {
        LogIn.begin(request, response, pass);
    }

    /** Ends the session. */
    public void logOut() {
        LogIn.end(request);
    }

    /** Whether something is sent from a page. */
    boolean posts() {
        return !mounted.api() && request.getMethod().equals("POST");
    }

    /** Whether a form is sent, and not just a button pressed. */
    boolean sendsForm() {
        return posts() && mounted.route().kind() == Route.Kind.FORM;
    }

    /** Whether it is meant to change something. */
    boolean changes() {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    org.eclipse.jetty.server.Request request() {
        return request;
    }

    Response response() {
        return response;
    }

    Mounted mounted() {
        return mounted;
    }

    Map<String, String> variables() {
        return variables;
    }
}
