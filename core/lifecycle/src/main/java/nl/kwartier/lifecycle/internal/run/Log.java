package nl.kwartier.lifecycle.internal.run;

import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.list.Listed;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the log says about programmes that come and go, in the language of who keeps the platform running. */
final class Log {
    private static final Logger LOG = LoggerFactory.getLogger("nl.kwartier.lifecycle");

    private Log() {}

    static void started(String id, String version, long millis) {
        LOG.info("Programma {} {} draait ({} ms).", id, version, millis);
    }

    static void stopped(String id) {
        LOG.info("Programma {} is gestopt. De gegevens zijn bewaard.", id);
    }

    static void failed(Listed listed, Reason reason) {
        LOG.warn(
                "{} Programma {} {} staat uit. {} {} Techniek: {}",
                reason.code(),
                listed.id(),
                listed.version(),
                reason.cause(),
                reason.remedy(),
                reason.technical());
    }

    static void replacementFailed(Listed listed, Reason reason) {
        LOG.warn(
                "{} Een andere versie van programma {} kon niet in gebruik komen; versie {} blijft. {} {} Techniek: {}",
                reason.code(),
                listed.id(),
                listed.version(),
                reason.cause(),
                reason.remedy(),
                reason.technical());
    }

    static void behind(String id, RuntimeException error) {
        LOG.warn("Of programma {} alles heeft verwerkt wat er met inwoners gebeurde, is nu niet te zien.", id, error);
    }

    static void behind(String id) {
        LOG.warn(
                "Programma {} heeft nog niet alles verwerkt wat er met inwoners gebeurde. Dat gebeurt nu vanzelf.", id);
    }

    static void untidy(String id, RuntimeException error) {
        LOG.warn(
                "Oude tabellen van programma {} zijn nog niet opgeruimd; dat gebeurt bij de volgende start.",
                id,
                error);
    }

    static void stopFailed(Bundle bundle, Exception error) {
        LOG.warn("Programma {} liet zich niet netjes stoppen.", bundle.getSymbolicName(), error);
    }

    static void demoFailed(String id, Throwable error) {
        LOG.warn("De voorbeeldgegevens van programma {} zijn niet geladen.", id, error);
    }
}
