package nl.kwartier.store.internal.sqlite;

import nl.kwartier.store.internal.sql.ColumnSizes;

/** SQLite keeps anything in any column, so that each column checks its own type and length. */
final class SqliteColumns {
    private static final String DATE = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]";

    private SqliteColumns() {}

    static String column(String name, String type, int size) {
        return switch (type) {
            case "order" -> name + " INTEGER PRIMARY KEY";
            case "id" -> text(name, "length(" + name + ") = 36");
            case "text", "json" -> text(name, "length(" + name + ") <= " + ColumnSizes.of(type, size));
            case "date" -> text(name, name + " GLOB '" + DATE + "'");
            case "time" -> text(name, "length(" + name + ") <= 18 AND " + name + " GLOB '[0-2][0-9]:[0-5][0-9]*'");
            case "int" -> number(name, name + " BETWEEN -2147483648 AND 2147483647");
            case "flag" -> number(name, name + " IN (0, 1)");
            case "long", "money", "instant" -> number(name, "1 = 1");
            case "real" -> checked(name, "REAL", "real", "1 = 1");
            case "bytes" -> checked(name, "BLOB", "blob", "length(" + name + ") <= " + ColumnSizes.of(type, size));
            default -> throw ColumnSizes.unknown(type);
        };
    }

    private static String text(String name, String check) {
        return checked(name, "TEXT", "text", check);
    }

    private static String number(String name, String check) {
        return checked(name, "INTEGER", "integer", check);
    }

    private static String checked(String name, String declared, String kept, String check) {
        return name + " " + declared + " CHECK (typeof(" + name + ") IN ('" + kept + "', 'null') AND " + check + ")";
    }
}
