package nl.kwartier.api.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * One page, form or API operation, declared once: from it come the routing, the check of rights and purpose, the form with its
 * messages, and the OpenAPI document. Made with {@link Routes}. Paths are below the owner's own: {@code /} of the programme
 * {@code eettafel} is {@code /eettafel} for pages and {@code /api/v1/eettafel} for the API.
 *
 * @param kind what it is
 * @param method {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
 * @param path segments separated by slashes; a segment {@code {naam}} is variable
 * @param title what it does, as a Dutch phrase that a resident may read in the log: {@code plek wijzigen}
 * @param permission who may
 * @param purpose what the data is used for, unless the request says otherwise
 * @param input the record that comes in; null for none
 * @param output the record that goes out, for the API; {@link Download} for a file, null for none
 * @param options for fields by Dutch name, the answers to choose from
 * @param query for the API, the parameters of the query part by Dutch name (camelCase), with what each is for
 * @param start what to fill a form with at first
 * @param show draws the page around a form; null for the platform's own
 * @param submit the words on the form's button
 * @param cancel where a form's way back leads; its answer may be null for none
 * @param handler does the work
 */
public record Route(
        Kind kind,
        String method,
        String path,
        String title,
        Permission permission,
        Purpose purpose,
        @Nullable Class<?> input,
        @Nullable Class<?> output,
        Map<String, Function<Request, List<Option>>> options,
        Map<String, String> query,
        Function<Request, @Nullable Object> start,
        @Nullable Around show,
        String submit,
        Function<Request, @Nullable Link> cancel,
        Handler handler) {
    /** Copies the maps. */
    public Route {
        options = Map.copyOf(options);
        query = Map.copyOf(query);
    }

    /** What a route is. */
    public enum Kind {
        /** A page, a file or a stream that is only looked at. */
        PAGE,
        /** A page with a form: GET shows it, POST saves it. */
        FORM,
        /** A button: a POST that leads to a page. */
        ACTION,
        /** An operation of the JSON API. */
        API
    }

    /** Does the work of a route. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers a request. A {@code Refusal} or {@code InvalidValue} becomes an answer that says what to do.
         *
         * <p>A programme has 10 seconds, unless the municipality set another limit, drawing included. Then the thread is interrupted and
         * whoever asked gets a page with a reference number. After five faults in a row the programme is not called for half a minute.
         *
         * @param request the request
         * @param input what came in, checked; the class of {@link Route#input()}, or null when there is none
         * @return the answer
         * @throws Exception anything else is our fault: it is logged and answered with a reference number
         */
        Reply answer(Request request, @Nullable Object input) throws Exception;
    }

    /** Draws the page around a form. */
    @FunctionalInterface
    public interface Around {
        /**
         * Draws the page.
         *
         * @param request the request
         * @param form the form, as it is to be shown
         * @return the page, with {@link Form#html()} somewhere in its body
         */
        Page page(Request request, Form form);
    }
}
