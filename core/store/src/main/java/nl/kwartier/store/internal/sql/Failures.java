package nl.kwartier.store.internal.sql;

import java.sql.SQLException;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** What is said when the database cannot do something. */
public final class Failures {
    private Failures() {}

    public static Refusal diskFull() {
        return Refusal.of(
                ErrorCode.SERVICE,
                "De schijf van de server is vol. Wat al was opgeslagen, is bewaard; dit nog niet. Vraag de beheerder om ruimte te maken en "
                        + "probeer het daarna opnieuw.");
    }

    public static Refusal busy() {
        return Refusal.of(
                ErrorCode.SERVICE, "Het is nu erg druk. Er is niets veranderd. Probeer het over een minuut opnieuw.");
    }

    public static Refusal unreachable() {
        return Refusal.of(
                ErrorCode.SERVICE,
                "De database is niet bereikbaar. Er is niets veranderd. Probeer het over een minuut opnieuw; blijft het zo, "
                        + "waarschuw dan de beheerder.");
    }

    /** The connection broke while the database was making it durable. */
    public static Refusal unsure() {
        return Refusal.of(
                ErrorCode.SERVICE,
                "De verbinding met de database viel weg. Kijk of dit is opgeslagen voordat u het opnieuw probeert.");
    }

    public static Refusal closing() {
        return Refusal.of(ErrorCode.SERVICE, "Kwartier sluit nu af. Probeer het over een minuut opnieuw.");
    }

    public static Refusal updating() {
        return Refusal.of(ErrorCode.SERVICE, "Dit programma wordt bijgewerkt. Probeer het over een minuut nog eens.");
    }

    /** An error of whoever wrote the statement, or a value that its service should have refused. */
    public static IllegalStateException wrong(SQLException error, String sql) {
        return new IllegalStateException(error.getMessage() + " -- in: " + sql, error);
    }
}
