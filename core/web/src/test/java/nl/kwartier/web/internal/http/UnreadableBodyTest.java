package nl.kwartier.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;

class UnreadableBodyTest {
    @Test
    void aFullDiskIsNotBlamedOnTheFileThatWasSent() {
        var refusal = (Refusal) Bodies.refusal(new CompletionException(new IOException("No space left on device")));

        assertThat(refusal.code()).isEqualTo(ErrorCode.SERVICE);
        assertThat(refusal.sentence()).startsWith("De schijf van de server is vol.");
    }

    @Test
    void whatCannotBeReadIsToBeSentAgain() {
        var refusal = (Refusal) Bodies.refusal(new IOException("unexpected end"));

        assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD);
    }
}
