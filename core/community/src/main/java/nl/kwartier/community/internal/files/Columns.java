package nl.kwartier.community.internal.files;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.Imports;
import nl.kwartier.api.community.Imports.Kind;
import org.jspecify.annotations.Nullable;

/** Which column of a file fills which field. */
public final class Columns {
    private static final Map<Kind, List<Field>> FIELDS = Map.of(
            Kind.RESIDENTS, ResidentFields.ALL,
            Kind.PLACES, PlaceFields.ALL,
            Kind.NEIGHBOURHOODS, NeighbourhoodFields.ALL,
            Kind.ACTIVITIES, ActivityFields.ALL);

    private static final Set<Field> PERSON = Set.of(
            ResidentFields.FIRST_NAMES,
            ResidentFields.CALL_NAME,
            ResidentFields.SURNAME,
            ResidentFields.PARTNER_SURNAME,
            ResidentFields.BORN);

    private final Kind kind;
    private final List<String> names;
    private final Map<Field, Integer> places = new HashMap<>();

    private Columns(Kind kind, List<String> names) {
        this.kind = kind;
        this.names = names;
        var folded = names.stream().map(Columns::folded).toList();
        for (Field field : FIELDS.getOrDefault(kind, List.of())) {
            field.names().stream()
                    .map(folded::indexOf)
                    .filter(index -> index >= 0
                            && !places.containsValue(index)
                            && Forbidden.reason(folded.get(index)).isEmpty())
                    .findFirst()
                    .ifPresent(index -> places.put(field, index));
        }
    }

    /**
     * Recognises what a file holds.
     *
     * @throws nl.kwartier.api.Refusal with {@code KW-VELD} when the columns tell nothing
     */
    public static Columns of(DataFile file) {
        var residents = as(Kind.RESIDENTS, file);
        if (PERSON.stream().anyMatch(residents::has)) {
            return residents;
        }
        for (Kind kind : List.of(Kind.ACTIVITIES, Kind.PLACES, Kind.NEIGHBOURHOODS)) {
            var columns = as(kind, file);
            if (columns.tell(file.shapes())) {
                return columns;
            }
        }
        throw DataFile.unreadable("Wij herkennen niet wat er in dit bestand staat. Noem de kolommen bijvoorbeeld: "
                + "naam, straat, lat, lon (plekken); buurtcode, buurtnaam (buurten); voornamen, achternaam (inwoners);"
                + " titel, datum, begin, eind (activiteiten).");
    }

    /** Recognises the columns of a file of which it is known what it holds. */
    public static Columns as(Kind kind, DataFile file) {
        return new Columns(kind, file.columns());
    }

    /** Recognises columns by their names alone, when it is known what the rows hold. */
    public static Columns as(Kind kind, List<String> names) {
        return new Columns(kind, names);
    }

    /** Whether the columns leave no doubt that the file holds this. */
    private boolean tell(DataFile.Shapes shapes) {
        boolean areas = shapes == DataFile.Shapes.AREAS;
        return switch (kind) {
            case ACTIVITIES -> has(ActivityFields.TITLE) && has(ActivityFields.BEGIN);
            case PLACES -> has(PlaceFields.NAME) && !areas && (shapes == DataFile.Shapes.POINTS || somewhere());
            case NEIGHBOURHOODS -> has(NeighbourhoodFields.CODE) && has(NeighbourhoodFields.NAME);
            case RESIDENTS -> PERSON.stream().anyMatch(this::has);
        };
    }

    private boolean somewhere() {
        return has(PlaceFields.STREET) || has(PlaceFields.LATITUDE) || has(PlaceFields.KIND);
    }

    /** What the file holds. */
    public Kind kind() {
        return kind;
    }

    /** Whether a column fills this field. */
    public boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The name of the column that fills a field, or null. */
    public @Nullable String name(Field field) {
        var place = places.get(field);
        return place == null ? null : names.get(place);
    }

    /** The value of a field in a row; null when it is empty or has no column. */
    public @Nullable String value(FileRow row, Field field) {
        var place = places.get(field);
        return place == null || row.values().get(place).isEmpty()
                ? null
                : row.values().get(place);
    }

    /**
     * Every column with what becomes of it.
     *
     * @param example a row that shows a value, or null
     */
    public List<Imports.Column> described(@Nullable FileRow example) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> described(index, example))
                .toList();
    }

    private Imports.Column described(int index, @Nullable FileRow example) {
        String name = names.get(index);
        for (var entry : places.entrySet()) {
            if (entry.getValue() == index) {
                String value = example == null ? "" : example.values().get(index);
                return new Imports.Column(name, entry.getKey().label(), null, value.isEmpty() ? null : value);
            }
        }
        return new Imports.Column(name, null, reason(folded(name)), null);
    }

    private String reason(String folded) {
        return Forbidden.reason(folded).orElseGet(() -> {
            for (Field field : places.keySet()) {
                if (field.names().contains(folded)) {
                    return field.label() + " komt al uit de kolom ‘" + name(field) + "’.";
                }
            }
            return "Kwartier heeft hier geen veld voor.";
        });
    }

    /** A column's name without case, accents and signs: {@code Partner_Geslachtsnaam} is {@code partnergeslachtsnaam}. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** Checks the value of each field in a row and gathers what is wrong. */
    Reading.Problems check(FileRow row) {
        var problems = new Reading.Problems();
        if (row.wrong() != null) {
            problems.fatal(null, row.wrong());
            return problems;
        }
        for (Field field : FIELDS.getOrDefault(kind, List.of())) {
            String value = value(row, field);
            if (value != null) {
                check(field, value, problems);
            }
        }
        return problems;
    }

    private void check(Field field, String value, Reading.Problems problems) {
        try {
            field.check().accept(value);
        } catch (InvalidValue wrong) {
            if (field.dispensable()) {
                problems.remark(field, name(field), wrong.sentence() + " Dit veld blijft nu leeg.");
            } else {
                problems.fatal(name(field), wrong.sentence());
            }
        }
    }
}
