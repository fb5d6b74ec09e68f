package nl.kwartier.community.internal.imports;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import nl.kwartier.api.community.Imports.Column;

/** The columns of a file as they are kept. Apart from the jobs, so that a start without jobs does without it. */
final class ColumnsJson {
    private static final Gson GSON = new Gson();

    private ColumnsJson() {}

    static String text(List<?> columns) {
        return GSON.toJson(columns);
    }

    static List<Column> columns(String json) {
        return GSON.fromJson(json, new TypeToken<List<Column>>() {});
    }

    static List<String> names(String json) {
        return GSON.fromJson(json, new TypeToken<List<String>>() {});
    }
}
