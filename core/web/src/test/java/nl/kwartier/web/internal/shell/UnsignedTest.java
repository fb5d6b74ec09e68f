package nl.kwartier.web.internal.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Contents;
import nl.kwartier.web.internal.pages.Asking;
import nl.kwartier.web.internal.pages.programmes.KnownProgrammes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnsignedTest {
    private static final Request ADMINISTRATOR =
            by(new Actor("marloes", "Marloes Hendriks", Set.of("beheerder"), Actor.Kind.PERSON));

    @Test
    void whatRunsWithoutASignatureIsNamed() {
        assertThat(notice(
                        ADMINISTRATOR,
                        programme("Eettafel", State.ACTIVE, null),
                        programme("Leesclub", State.ACTIVE, null)))
                .contains("Zonder handtekening: Eettafel en Leesclub.", "href=\"/programmas\"");
    }

    @Test
    void whatIsSignedOrDoesNotRunIsNot() {
        assertThat(notice(
                        ADMINISTRATOR,
                        programme("Eettafel", State.ACTIVE, "Buurtsoft"),
                        programme("Leesclub", State.STOPPED, null),
                        programme("brief.jar", State.FAILED, null)))
                .isEmpty();
    }

    @Test
    void whoMayNotManageProgrammesIsNotSentThere() {
        var reader = by(new Actor("ron", "Ron Smits", Set.of("lezer"), Actor.Kind.PERSON));

        assertThat(notice(reader, programme("Eettafel", State.ACTIVE, null)))
                .contains("Zonder handtekening: Eettafel.")
                .doesNotContain("href");
    }

    private static Request by(Actor actor) {
        var caller = Caller.of(actor, Purpose.PLANNING, "kern", "bekijken", "0".repeat(32));
        return new Asking(Map.of(), Map.of(), caller);
    }

    private static String notice(Request request, Programme... programmes) {
        return new String(Contents.bytes(Unsigned.notice(new KnownProgrammes(List.of(programmes)), request)), UTF_8);
    }

    private static Programme programme(String title, State state, @Nullable String signer) {
        var more = new More("puzzle", signer, null, null, null);
        return new Programme(title, title, "", "1.0.0", state, null, Instant.EPOCH, more);
    }
}
