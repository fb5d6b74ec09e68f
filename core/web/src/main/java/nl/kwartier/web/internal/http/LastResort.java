package nl.kwartier.web.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server itself refuses before any code of ours sees it, such as a malformed request: one sentence, no details. */
final class LastResort extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.put(response.getHeaders(), false);
        response.getHeaders().put(HttpHeader.CONNECTION, "close"); // the rest of what was sent cannot be read either
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        String sentence = response.getStatus() >= 500
                ? "Er ging iets mis bij ons. Probeer het zo nog eens.\n"
                : "Wij konden uw verzoek niet lezen. Kijk het adres na en probeer het nog eens.\n";
        response.write(true, ByteBuffer.wrap(sentence.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
