package nl.kwartier.web.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Traces;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the server itself refuses before any code of ours sees it, such as a malformed request, and what fails outside a route:
 * one sentence, no details.
 */
final class LastResort extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String reference = Traces.next();
        Refusal refusal = refusal(status, reference);
        if (refusal.code() == ErrorCode.INTERNAL) {
            LOG.error("Fout met kenmerk {}", reference, (Throwable) request.getAttribute(ERROR_EXCEPTION));
        }
        boolean program = fromAProgram(request.getHttpURI().getPath());
        byte[] body = program
                ? JsonText.problem(status, refusal, reference)
                : (refusal.sentence() + "\n").getBytes(StandardCharsets.UTF_8);
        var headers = response.getHeaders();
        SecurityHeaders.put(headers, false);
        headers.put(HttpHeader.CONNECTION, "close"); // the rest of what was sent cannot be read either
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_TYPE, program ? Answer.PROBLEM : "text/plain;charset=utf-8");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static boolean fromAProgram(@Nullable String path) {
        return path != null && path.startsWith("/api/");
    }

    private static Refusal refusal(int status, String reference) {
        if (status == ErrorCode.SERVICE.status()) {
            return Refusal.of(ErrorCode.SERVICE, "Kwartier stopt of is nog niet klaar. Probeer het zo nog eens.");
        }
        return status >= 500
                ? Refusal.of(
                        ErrorCode.INTERNAL,
                        "Er ging iets mis bij ons. Probeer het zo nog eens. Lukt het dan niet? Geef dan dit kenmerk door aan uw"
                                + " functioneel beheerder: " + reference + ".")
                : Refusal.of(
                        ErrorCode.REQUEST,
                        "Wij konden uw verzoek niet lezen. Kijk het adres na en probeer het nog eens.");
    }
}
