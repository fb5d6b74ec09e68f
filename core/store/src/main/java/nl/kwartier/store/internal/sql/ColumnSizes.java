package nl.kwartier.store.internal.sql;

/** How much a column holds when its type says nothing. */
public final class ColumnSizes {
    private static final int JSON = 1_000_000;
    private static final int BYTES = 16 * 1024 * 1024;

    private ColumnSizes() {}

    /** The size to check: characters of a text, bytes of anything else. */
    public static int of(String type, int size) {
        if (size > 0) {
            return size;
        }
        return switch (type) {
            case "json" -> JSON;
            case "bytes" -> BYTES;
            default -> throw new IllegalArgumentException("@" + type + " needs a size, such as @" + type + "(80)");
        };
    }

    public static IllegalArgumentException unknown(String type) {
        return new IllegalArgumentException("There is no column type @" + type);
    }
}
