package nl.kwartier.community.internal.files;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A GeoJSON feature collection (RFC 7946): the properties are the columns, each feature is a row with a geometry. */
final class GeoJsonFile implements DataFile {
    private final List<JsonObject> features;
    private final List<String> columns;

    private GeoJsonFile(List<JsonObject> features) {
        this.features = List.copyOf(features);
        var names = new LinkedHashSet<String>();
        features.forEach(feature -> names.addAll(object(feature, "properties").keySet()));
        columns = List.copyOf(names);
    }

    static GeoJsonFile open(Path path) throws IOException {
        try (Reader reader = Utf8.reader(path)) {
            var root = JsonParser.parseReader(reader);
            if (!root.isJsonObject() || !(root.getAsJsonObject().get("features") instanceof JsonArray list)) {
                throw DataFile.unreadable(
                        "Dit bestand is wel JSON, maar geen GeoJSON met ‘features’. Exporteer het opnieuw als GeoJSON.");
            }
            var features = new ArrayList<JsonObject>();
            for (JsonElement element : list) {
                features.add(element.isJsonObject() ? element.getAsJsonObject() : new JsonObject());
            }
            return new GeoJsonFile(features);
        } catch (JsonParseException | StackOverflowError broken) {
            throw Utf8.refusal(broken);
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Shapes shapes() {
        return rows().map(FileRow::geometry).allMatch(geometry -> geometry != null && Geometry.isArea(geometry))
                ? Shapes.AREAS
                : Shapes.POINTS;
    }

    @Override
    public Stream<FileRow> rows() {
        return IntStream.range(0, features.size()).mapToObj(this::row);
    }

    private FileRow row(int index) {
        var feature = features.get(index);
        var properties = object(feature, "properties");
        var values =
                columns.stream().map(column -> text(properties.get(column))).toList();
        var geometry = feature.get("geometry");
        return new FileRow(
                index + 1,
                values,
                geometry != null && geometry.isJsonObject() ? geometry.getAsJsonObject() : null,
                null);
    }

    private static JsonObject object(JsonObject parent, String name) {
        var value = parent.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    private static String text(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (value.isJsonPrimitive()) {
            return value.getAsString().strip();
        }
        if (value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream()
                    .map(GeoJsonFile::text)
                    .reduce((a, b) -> a + ";" + b)
                    .orElse("");
        }
        return value.toString();
    }
}
