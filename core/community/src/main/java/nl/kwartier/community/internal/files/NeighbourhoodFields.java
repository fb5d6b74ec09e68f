package nl.kwartier.community.internal.files;

import java.util.List;

/** What a file of neighbourhoods can hold. */
public final class NeighbourhoodFields {
    static final Field CODE = Field.of("Buurtcode", Values::neighbourhood, "buurtcode", "cbsbuurtcode", "code");
    static final Field NAME =
            Field.of("Buurtnaam", v -> Values.neighbourhood("x", v, null, null), "buurtnaam", "naam", "buurt", "name");
    static final Field DISTRICT = Field.of("Wijk", v -> Values.neighbourhood("x", "x", v, null), "wijknaam", "wijk");
    static final Field AREA =
            Field.of("Stadsdeel", v -> Values.neighbourhood("x", "x", null, v), "stadsdeelnaam", "stadsdeel", "gebied");

    static final List<Field> ALL = List.of(CODE, NAME, DISTRICT, AREA);

    private NeighbourhoodFields() {}
}
