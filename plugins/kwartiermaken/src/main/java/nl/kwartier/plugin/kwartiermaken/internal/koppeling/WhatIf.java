package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Texts;

/**
 * What guest and place agree to do when it gets difficult: als …, dan ….
 *
 * @param note what they agree
 * @param notedAt when it was noted
 * @param notedBy the name of who noted it
 */
public record WhatIf(Note note, Instant notedAt, String notedBy) {
    private static final Pattern SHAPE = Pattern.compile("(?s).*\\bals\\b.*\\bdan\\b.*");

    /**
     * What they agree.
     *
     * @param id a new id
     * @param words als …, dan …, in at most 200 characters
     * @param side who offers it: guest or place
     * @param mutual whether the other side promises the same
     */
    public record Note(String id, String words, Side side, boolean mutual) {
        /** Checks the words. */
        public Note {
            Ids.check(id);
            words = Texts.required(words, "de afspraak", 200);
            if (!SHAPE.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
                throw Refusal.fields(List.of(new FieldProblem(
                        "tekst", "Schrijf het op als: als het te druk wordt, dan gaan we even naar buiten.")));
            }
            if (side == Side.KWARTIERMAKER) {
                throw Refusal.fields(List.of(new FieldProblem("door", "Kies de gast of de plek.")));
            }
        }
    }
}
