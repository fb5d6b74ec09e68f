package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.util.EnumSet;
import java.util.List;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** How a place receives guests, as a form or the API sends it. */
public record WelcomeInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Stuur de versie mee die u zag.")
        Long version,

        @Field(
                name = "contactpersoon",
                label = "Wie vangt op?",
                hint = "Iemand van de plek zelf, zoals: Henk",
                max = 60)
        @Nullable String contact,

        @Field(
                name = "capaciteit",
                label = "Hoeveel gasten tegelijk?",
                hint = "Van 1 tot en met 20",
                least = 1,
                most = 20)
        @Nullable Integer capacity,

        @Field(name = "rustigUur", label = "Wanneer is het rustig?", hint = "Zoals: di 9–11", max = 60) @Nullable String quietHour,

        @Field(name = "prikkels", label = "Hoeveel prikkels?", hint = "Geluid, licht, mensen door elkaar") @Nullable Stimuli stimuli,

        @Field(name = "toegankelijk", label = "Wat helpt bij binnenkomen?")
        List<Accessibility> accessibility,

        @Field(
                name = "niche",
                label = "Alleen voor één groep?",
                hint = "Zoals een groep voor vrouwen, of voor mensen met dementie")
        @Nullable Boolean niche,

        @Field(
                name = "nieuwkomers",
                label = "Hoe komt iemand erbij?",
                hint = "Nodig als de plek voor één groep is",
                widget = Widget.LONG_TEXT,
                max = 300)
        @Nullable String newcomers) {

    /** What is kept. */
    public Welcome welcome() {
        return welcome(contact, capacity, quietHour, stimuli, accessibility, niche, newcomers);
    }

    static Welcome welcome(
            @Nullable String contact,
            @Nullable Integer capacity,
            @Nullable String quietHour,
            @Nullable Stimuli stimuli,
            List<Accessibility> accessibility,
            @Nullable Boolean niche,
            @Nullable String newcomers) {
        var features = EnumSet.noneOf(Accessibility.class);
        features.addAll(accessibility);
        return new Welcome(contact, capacity, quietHour, stimuli, features, Boolean.TRUE.equals(niche), newcomers);
    }

    /** What is kept now. */
    public static WelcomeInput of(HospitablePlace place) {
        Welcome welcome = place.welcome();
        return new WelcomeInput(
                place.version(),
                welcome.contact(),
                welcome.capacity(),
                welcome.quietHour(),
                welcome.stimuli(),
                welcome.features(),
                welcome.niche(),
                welcome.newcomers());
    }
}
