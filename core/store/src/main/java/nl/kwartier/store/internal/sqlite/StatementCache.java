package nl.kwartier.store.internal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwartier.store.internal.sql.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the statements of one connection prepared. A statement in use is not in the cache, so that the same SQL may nest. */
final class StatementCache implements Statements {
    private static final Logger LOG = LoggerFactory.getLogger(StatementCache.class);
    private static final int MOST = 250;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    StatementCache(Connection connection) {
        this.connection = connection;
    }

    @Override
    public PreparedStatement take(String sql) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        return known == null ? connection.prepareStatement(sql) : known;
    }

    @Override
    public void give(String sql, PreparedStatement statement) {
        PreparedStatement replaced = idle.put(sql, statement);
        if (replaced != null) {
            close(replaced);
        }
        if (idle.size() > MOST) {
            var oldest = idle.values().iterator();
            close(oldest.next());
            oldest.remove();
        }
    }

    /** Forgets everything, because tables changed. */
    void clear() {
        idle.values().forEach(StatementCache::close);
        idle.clear();
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            LOG.warn("A statement did not close: {}", e.getMessage());
        }
    }
}
