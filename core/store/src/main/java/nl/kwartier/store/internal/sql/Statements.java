package nl.kwartier.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Prepared statements of one connection. A statement belongs to whoever took it until it is given back. */
public interface Statements {
    PreparedStatement take(String sql) throws SQLException;

    /** Gives back a statement that did its work. */
    void give(String sql, PreparedStatement statement) throws SQLException;
}
