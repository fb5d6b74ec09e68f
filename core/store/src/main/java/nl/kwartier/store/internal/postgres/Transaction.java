package nl.kwartier.store.internal.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Statements;
import org.jspecify.annotations.Nullable;

/** What a session needs of one transaction: statements, which the driver caches by itself, and the role that acts. */
final class Transaction implements Statements, Session.Roles {
    private final Connection connection;
    private final OwnerRoles roles;
    private @Nullable String acting;
    private Optional<String> role = Optional.empty();

    Transaction(Connection connection, OwnerRoles roles) {
        this.connection = connection;
        this.roles = roles;
    }

    @Override
    public PreparedStatement take(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void give(String sql, PreparedStatement statement) throws SQLException {
        statement.close();
    }

    @Override
    public void become(String owner) throws SQLException {
        if (owner.equals(acting)) {
            return;
        }
        Optional<String> wanted = roles.role(connection, owner);
        if (!wanted.equals(role)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE " + wanted.orElse("NONE"));
            }
        }
        role = wanted;
        acting = owner;
    }

    /** Uses the schema for the rest of the transaction. */
    @Override
    public void enter(String owner, int generation) throws SQLException {
        become(Owners.STORE);
        String schema = PostgresDialect.schema(owner, generation);
        roles.makeSchema(connection, owner, schema);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path TO " + schema);
        }
    }
}
