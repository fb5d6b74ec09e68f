package nl.kwartier.web.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.shape.FormValues;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;

/** Reads what came in, within its limits. */
final class Bodies {
    /** What the JDK says on Linux and macOS when a disk is full. */
    private static final String NO_ROOM = "No space left on device";

    private Bodies() {}

    /** Reads a form, with its files into a folder. */
    static FormValues form(Request request, Path folder) {
        String type = type(request);
        try {
            if (type.startsWith("multipart/form-data")) {
                return multipart(request, type, folder);
            }
            if (type.startsWith("application/x-www-form-urlencoded")) {
                return urlEncoded(request);
            }
        } catch (RuntimeException | IOException unreadable) {
            throw refusal(unreadable);
        }
        throw Refusal.of(
                ErrorCode.MEDIA_TYPE,
                Request.getPathInContext(request).startsWith("/api/")
                        ? "Stuur het bestand mee als veld van een formulier, met Content-Type: multipart/form-data."
                        : "Verstuur dit met het formulier op de pagina.");
    }

    /** Reads a body of the API. */
    static String json(Request request) {
        if (!type(request).startsWith("application/json")) {
            throw Refusal.of(ErrorCode.MEDIA_TYPE, "Stuur JSON, met Content-Type: application/json.");
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(Limits.JSON_BYTES + 1);
            if (bytes.length > Limits.JSON_BYTES) {
                throw tooLarge();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw refusal(broken);
        }
    }

    private static String type(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type == null ? "" : type;
    }

    private static FormValues urlEncoded(Request request) {
        var fields = FormFields.getFields(request, Limits.FORM_FIELDS, Limits.FORM_BYTES);
        Map<String, List<String>> texts = new HashMap<>();
        fields.forEach(field -> texts.put(field.getName(), List.copyOf(field.getValues())));
        return new FormValues(texts, Map.of());
    }

    private static FormValues multipart(Request request, String type, Path folder) throws IOException {
        Files.createDirectories(folder);
        var config = new MultiPartConfig.Builder()
                .location(folder)
                .maxParts(Limits.FORM_FIELDS)
                .maxSize(Limits.UPLOAD_BYTES)
                .maxPartSize(Limits.UPLOAD_BYTES)
                .maxMemoryPartSize(64 * 1024)
                .useFilesForPartsWithoutFileName(false)
                .build();
        Map<String, List<String>> texts = new HashMap<>();
        Map<String, Upload> uploads = new HashMap<>();
        try (var parts = MultiPartFormData.getParts(request, request, type, config)) {
            for (MultiPart.Part part : parts) {
                take(part, texts, uploads, folder);
            }
        }
        return new FormValues(texts, uploads);
    }

    private static void take(
            MultiPart.Part part, Map<String, List<String>> texts, Map<String, Upload> uploads, Path folder)
            throws IOException {
        if (part.getFileName() == null) {
            texts.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                    .add(part.getContentAsString(StandardCharsets.UTF_8));
        } else if (!part.getFileName().isEmpty()) {
            Path file = Files.createTempFile(folder, "upload", ".tmp");
            Files.delete(file);
            part.writeTo(file);
            uploads.put(part.getName(), new Upload(baseName(part.getFileName()), file, Files.size(file)));
        }
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Tells what is wrong with what came in from what is wrong here, so that nobody looks for it in his own file. */
    static RuntimeException refusal(Exception unreadable) {
        if (unreadable instanceof Refusal refusal) {
            return refusal;
        }
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(NO_ROOM)) {
                return Refusal.of(
                        ErrorCode.SERVICE,
                        "De schijf van de server is vol. Wat u stuurde is niet bewaard. Vraag de beheerder om ruimte te maken en probeer"
                                + " het daarna opnieuw.");
            }
            boolean large = (cause instanceof HttpException http && http.getCode() == 413)
                    || String.valueOf(cause.getMessage()).contains("max")
                    || String.valueOf(cause.getMessage()).contains("too large");
            if (large) {
                return tooLarge();
            }
        }
        return Refusal.of(
                ErrorCode.FIELD, "Wij konden niet lezen wat u stuurde. Ga terug en probeer het nog een keer.");
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                ErrorCode.TOO_LARGE,
                "Dit is te groot. Een bestand mag hoogstens " + Limits.UPLOAD_BYTES / 1024 / 1024
                        + " MB zijn. Verdeel het over meer bestanden.");
    }
}
