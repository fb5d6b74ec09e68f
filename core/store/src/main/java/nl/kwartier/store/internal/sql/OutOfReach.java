package nl.kwartier.store.internal.sql;

import java.sql.SQLException;

/** A table that is not there, or that may not be changed: an error of whoever wrote the statement, unless the generation changed. */
public final class OutOfReach extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public OutOfReach(SQLException error, String sql) {
        super(error.getMessage() + " -- in: " + sql, error);
    }
}
