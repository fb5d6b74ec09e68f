package nl.kwartier.web.internal.measure;

import java.nio.charset.StandardCharsets;

/** Writes measurements in the text format of Prometheus, version 0.0.4. */
final class PrometheusText {
    static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

    private final StringBuilder text = new StringBuilder(8192);

    /** Begins a family of samples. The names are English, as the makers of dashboards expect; what they mean is said in Dutch. */
    PrometheusText family(String name, String kind, String meaning) {
        text.append("# HELP ").append(name).append(' ').append(meaning).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(kind).append('\n');
        return this;
    }

    /** A sample with these labels: names and values in turn. */
    PrometheusText sample(String name, Number value, String... labels) {
        text.append(name);
        for (int at = 0; at < labels.length; at += 2) {
            text.append(at == 0 ? '{' : ',').append(labels[at]).append("=\"");
            text.append(escaped(labels[at + 1])).append('"');
        }
        text.append(labels.length == 0 ? " " : "} ").append(number(value)).append('\n');
        return this;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Whole numbers without a point, as they are read most easily. */
    static String number(Number value) {
        double exact = value.doubleValue();
        return exact == Math.rint(exact) && Math.abs(exact) < 1e15
                ? Long.toString(value.longValue())
                : value.toString();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
