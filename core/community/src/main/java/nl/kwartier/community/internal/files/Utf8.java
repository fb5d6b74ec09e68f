package nl.kwartier.community.internal.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.Refusal;

/** Opens text in UTF-8 and refuses anything else, because a wrong guess spoils names for good. */
final class Utf8 {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8() {}

    static Reader reader(Path path) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder), 1 << 16);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException broken) {
            reader.close();
            throw broken;
        }
    }

    static Refusal refusal(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof CharacterCodingException) {
                return DataFile.unreadable(
                        "Dit bestand heeft niet de tekencodering UTF-8. Sla het in uw programma opnieuw op als ‘CSV UTF-8’.");
            }
        }
        return DataFile.unreadable(
                "Dit bestand is beschadigd of niet te lezen. Exporteer het opnieuw en probeer het nog een keer.");
    }
}
