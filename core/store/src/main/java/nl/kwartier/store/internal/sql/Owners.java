package nl.kwartier.store.internal.sql;

import java.util.regex.Pattern;

/** The shape of owners' and tables' names, which keeps one owner's tables from being another's. */
public final class Owners {
    /** The owner of the store's own tables. */
    public static final String STORE = "store";

    private static final Pattern OWNER = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int LONGEST = 40;

    private Owners() {}

    /** Checks an owner from a manifest and makes it fit for a table name: {@code samen-zwanger} becomes {@code samen_zwanger}. */
    public static String prefix(String owner) {
        return check(owner, OWNER, "an owner such as samen-zwanger").replace('-', '_');
    }

    /** Refuses the owner of the store's own tables. */
    public static String notStore(String owner) {
        if (owner.equals(STORE)) {
            throw new IllegalArgumentException("'" + owner + "' is the owner of the store's own tables");
        }
        return owner;
    }

    /** Checks the name of a table. Two underscores in a row would look like a prefix. */
    static String table(String name) {
        return check(name, TABLE, "a table such as plek_punt");
    }

    private static String check(String name, Pattern shape, String example) {
        if (name.length() > LONGEST || !shape.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' cannot be used as a name here; expected " + example
                    + ", at most " + LONGEST + " characters");
        }
        return name;
    }
}
