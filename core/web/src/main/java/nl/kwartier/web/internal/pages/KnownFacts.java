package nl.kwartier.web.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import org.jspecify.annotations.Nullable;

/** What is known of something, in order. What is not known leaves no empty line. */
public final class KnownFacts {
    private final List<Fact> facts = new ArrayList<>();

    /** Adds words, if there are any. */
    public KnownFacts add(String name, @Nullable String words) {
        return words == null || words.isEmpty() ? this : add(name, Contents.text(words));
    }

    /** Adds something drawn. */
    public KnownFacts add(String name, Content drawn) {
        facts.add(new Fact(name, drawn));
        return this;
    }

    /** The facts below each other. */
    public Content draw() {
        return Components.facts(List.copyOf(facts));
    }

    /** The facts below each other, or a sentence when nothing is known. */
    public Content or(String sentence) {
        return facts.isEmpty() ? Contents.text(sentence) : draw();
    }
}
