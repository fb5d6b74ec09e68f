package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.lifecycle.Check.Change;
import nl.kwartier.api.lifecycle.Description.Ask;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** What a programme asks, in words that need no law book. */
final class AskWords {
    private AskWords() {}

    /** What it is for, which data, and why; with something at the end. */
    static Content row(Ask ask, Content trail) {
        return Components.item(
                Components.tile(Tone.PLAIN, "eye"),
                NavLink.to(ask.purpose().label(), ""),
                labels(ask) + ". " + ask.why(),
                trail);
    }

    /** {@code Het werk met inwoners doen: naam en geboortedatum}. */
    static String line(Ask ask) {
        return ask.purpose().label() + ": " + inSentence(labels(ask));
    }

    /** The kinds of data, as a sentence. */
    static String labels(Ask ask) {
        List<String> words = ask.labels().stream()
                .sorted()
                .map(DataLabel::label)
                .map(AskWords::inSentence)
                .toList();
        return words.isEmpty() ? "Geen gegevens over mensen" : Dutch.sentence(String.join("; ", words));
    }

    private static String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(DutchWords.LOCALE) + label.substring(1);
    }

    static Content change(Change change) {
        return Components.badge(
                switch (change) {
                    case ADDED -> Tone.SOON;
                    case SAME -> Tone.PLAIN;
                    case GONE -> Tone.GOOD;
                },
                change.label());
    }

    /** {@code 2 jaar en 6 maanden}; a text that is no period stays as it is. */
    static String period(String iso) {
        try {
            Period period = Period.parse(iso);
            var parts = new ArrayList<String>();
            add(parts, period.getYears(), "jaar", "jaar");
            add(parts, period.getMonths(), "maand", "maanden");
            add(parts, period.getDays(), "dag", "dagen");
            return parts.isEmpty() ? "niet" : Dutch.list(parts);
        } catch (DateTimeParseException other) {
            return iso;
        }
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number != 0) {
            parts.add(DutchWords.count(number, one, many));
        }
    }
}
