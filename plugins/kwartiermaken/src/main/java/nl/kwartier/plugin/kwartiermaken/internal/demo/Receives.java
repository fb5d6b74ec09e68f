package nl.kwartier.plugin.kwartiermaken.internal.demo;

import java.util.Set;
import java.util.function.UnaryOperator;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** What becomes known of how a place receives guests. */
final class Receives {
    private Receives() {}

    static UnaryOperator<Welcome> contact(String name, @Nullable Integer capacity) {
        return now -> new Welcome(
                name, capacity, now.quietHour(), now.stimuli(), now.accessibility(), now.niche(), now.newcomers());
    }

    static UnaryOperator<Welcome> nobody() {
        return now -> now.contact(null);
    }

    static UnaryOperator<Welcome> quiet(String hour) {
        return now -> new Welcome(
                now.contact(), now.capacity(), hour, now.stimuli(), now.accessibility(), now.niche(), now.newcomers());
    }

    static UnaryOperator<Welcome> few() {
        return now -> new Welcome(
                now.contact(),
                now.capacity(),
                now.quietHour(),
                Stimuli.FEW,
                now.accessibility(),
                now.niche(),
                now.newcomers());
    }

    static UnaryOperator<Welcome> with(Accessibility... features) {
        return now -> new Welcome(
                now.contact(),
                now.capacity(),
                now.quietHour(),
                now.stimuli(),
                Set.of(features),
                now.niche(),
                now.newcomers());
    }

    static UnaryOperator<Welcome> niche(String newcomers) {
        return now -> new Welcome(
                now.contact(), now.capacity(), now.quietHour(), now.stimuli(), now.accessibility(), true, newcomers);
    }
}
