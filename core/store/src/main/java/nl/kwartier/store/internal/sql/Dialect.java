package nl.kwartier.store.internal.sql;

import java.sql.SQLException;
import java.util.List;

/** What differs between the databases that the store knows. */
public interface Dialect {
    /** The name by which a statement reaches a table of an owner. */
    String table(String owner, int generation, String name);

    /** The name of a table inside a migration, where the owner's schema is the current one if there are schemas. */
    String tableInMigration(String owner, int generation, String name);

    /** A column definition for a column type of the store, such as {@code text} with size 80; size 0 means none was given. */
    String column(String name, String type, int size);

    /** What goes after the closing bracket of a table that is kept in the order of its key. */
    String byKey();

    /** Statements after which rows of the table can no longer be changed or deleted. */
    List<String> appendOnly(String table);

    /** Statements that make it quick to read the table in the order in which its rows were committed. */
    List<String> inOrder(String table);

    /** The place in the order of transactions for a row that is being written now. */
    String transaction();

    /** The place before which every transaction has ended, so that no row can appear there any more. */
    String horizon();

    /** A condition with two parameters, transaction and number: the row comes after that place. */
    String after();

    /** The columns that give the order in which rows were committed. */
    String order();

    /** What a service hears of a database error. The SQL is for the log. */
    RuntimeException translate(SQLException error, String sql);
}
