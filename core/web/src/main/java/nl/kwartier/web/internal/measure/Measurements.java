package nl.kwartier.web.internal.measure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.health.Health;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that is measured, at this moment. Holds nobody's data, and no label that a visitor can choose. */
@Component(service = Measurements.class)
public final class Measurements {
    /** The media type of the text. */
    public static final String TYPE = PrometheusText.TYPE;

    private static final String REQUESTS = "kwartier_http_requests_total";
    private static final String FAULTS = "kwartier_faults_total";
    private static final String TIMES = "kwartier_http_request_seconds";
    private static final String BREAKER = "kwartier_breaker_state";
    private static final String STATE = "kwartier_programme_state";

    /** A file in the inbox that is no programme is listed by its name, which may be anything. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final Meters meters;
    private final Containment containment;
    private final Programmes programmes;

    /** Knows where each figure comes from. */
    @Activate
    public Measurements(
            @Reference Meters meters, @Reference Containment containment, @Reference Programmes programmes) {
        this.meters = meters;
        this.containment = containment;
        this.programmes = programmes;
    }

    /** In the text format of Prometheus. */
    public byte[] text() {
        var out = new PrometheusText();
        Map<String, Meter> all = meters.all();
        requests(out, all);
        times(out, all);
        var known = programmes.all().stream()
                .filter(programme -> ID.matcher(programme.id()).matches())
                .toList();
        breakers(out, known);
        states(out, known);
        Machine.write(out);
        return out.bytes();
    }

    private static void requests(PrometheusText out, Map<String, Meter> all) {
        out.family(REQUESTS, "counter", "Antwoorden per onderdeel en soort status.");
        all.forEach((owner, meter) -> {
            for (int digit = 2; digit <= 5; digit++) {
                out.sample(REQUESTS, meter.answers(digit), "owner", owner, "status", digit + "xx");
            }
        });
        out.family(FAULTS, "counter", "Fouten en overschreden tijdslimieten per onderdeel; nooit een weigering.");
        all.forEach((owner, meter) -> out.sample(FAULTS, meter.faults(), "owner", owner));
    }

    private static void times(PrometheusText out, Map<String, Meter> all) {
        out.family(TIMES, "histogram", "Tijd tot het antwoord klaar was, per onderdeel.");
        all.forEach((owner, meter) -> {
            for (int bound = 0; bound < Meter.BOUNDS.length; bound++) {
                String most = PrometheusText.number(Meter.BOUNDS[bound]);
                out.sample(TIMES + "_bucket", meter.within(bound), "owner", owner, "le", most);
            }
            long total = meter.within(Meter.BOUNDS.length);
            out.sample(TIMES + "_bucket", total, "owner", owner, "le", "+Inf");
            out.sample(TIMES + "_sum", meter.seconds(), "owner", owner);
            out.sample(TIMES + "_count", total, "owner", owner);
        });
    }

    private void breakers(PrometheusText out, List<Programmes.Programme> known) {
        out.family(
                BREAKER,
                "gauge",
                "Of de pagina's van een programma open zijn: 0 open, 1 dicht na fouten, 0.5 proberen.");
        var states = containment.states();
        for (var programme : known) {
            double state = programme.state() == State.ACTIVE ? states.getOrDefault(programme.id(), 0.0) : 0;
            out.sample(BREAKER, state, "programme", programme.id());
        }
    }

    private static void states(PrometheusText out, List<Programmes.Programme> known) {
        out.family(STATE, "gauge", "Wat een programma doet: 1 bij de toestand waarin het is.");
        for (var programme : known) {
            for (State state : State.values()) {
                out.sample(
                        STATE,
                        programme.state() == state ? 1 : 0,
                        "programme",
                        programme.id(),
                        "state",
                        Health.state(state));
            }
        }
    }
}
