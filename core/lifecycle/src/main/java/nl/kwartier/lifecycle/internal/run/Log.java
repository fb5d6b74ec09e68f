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

    static void started(Listed listed, long millis) {
        LOG.info("Programma {} {} draait ({} ms).", listed.id(), listed.version(), millis);
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

    static void putBack(Listed listed) {
        LOG.warn("De vorige versie van programma {} wordt teruggezet.", listed.id());
    }

    static void stopFailed(Bundle bundle, Exception error) {
        LOG.warn("Programma {} liet zich niet netjes stoppen.", bundle.getSymbolicName(), error);
    }

    static void demoFailed(String id, Throwable error) {
        LOG.warn("De voorbeeldgegevens van programma {} zijn niet geladen.", id, error);
    }
}
