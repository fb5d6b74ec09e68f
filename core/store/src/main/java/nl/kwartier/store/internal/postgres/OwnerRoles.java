package nl.kwartier.store.internal.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import nl.kwartier.store.internal.sql.Owners;
import org.jspecify.annotations.Nullable;

/** The role of each owner, which may use the owner's schema and nothing else. Where roles may not be made, there are none. */
final class OwnerRoles {
    private static final String MAY_CREATE =
            "SELECT (rolsuper OR rolcreaterole)::int FROM pg_roles WHERE rolname = current_user";
    private static final String OF_SCHEMA =
            "SELECT r.rolname FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE n.nspname ~ ? LIMIT 1";
    private static final String EXISTS = "SELECT rolname FROM pg_roles WHERE rolname = ?";

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private final String database;
    private final boolean mayCreate;

    OwnerRoles(Connection connection) throws SQLException {
        this.database = connection.getCatalog();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(MAY_CREATE)) {
            this.mayCreate = result.next() && result.getInt(1) == 1;
        }
    }

    boolean mayCreate() {
        return mayCreate;
    }

    /** The role that an owner's statements run under; nothing when they run under the account itself. */
    Optional<String> role(Connection connection, String owner) throws SQLException {
        if (owner.equals(Owners.STORE)) {
            return Optional.empty();
        }
        Optional<String> role = known.get(owner);
        return role != null ? role : find(connection, owner);
    }

    private Optional<String> find(Connection connection, String owner) throws SQLException {
        String ofSchema = first(connection, OF_SCHEMA, PostgresDialect.anySchema(owner));
        if (ofSchema == null) {
            return Optional.empty();
        }
        Optional<String> role = Optional.of(ofSchema).filter(name(owner)::equals);
        known.put(owner, role);
        return role;
    }

    /** Looks again whether the owner has a role. */
    void forget(String owner) {
        known.remove(owner);
    }

    /** Makes an owner's schema if there is none: with a role of its own, except for the store itself. */
    void makeSchema(Connection connection, String owner, String schema) throws SQLException {
        if (first(connection, "SELECT nspname FROM pg_namespace WHERE nspname = ?", schema) == null) {
            String role = ofNewSchema(connection, owner);
            execute(connection, "CREATE SCHEMA " + schema + (role == null ? "" : " AUTHORIZATION " + role));
        }
        known.remove(owner);
    }

    /** All generations of an owner belong to the same role, or all to the account. */
    private @Nullable String ofNewSchema(Connection connection, String owner) throws SQLException {
        if (owner.equals(Owners.STORE)) {
            return null;
        }
        if (first(connection, OF_SCHEMA, PostgresDialect.anySchema(owner)) != null) {
            return find(connection, owner).orElse(null);
        }
        return mayCreate ? makeRole(connection, owner) : null;
    }

    private String makeRole(Connection connection, String owner) throws SQLException {
        String role = name(owner);
        if (first(connection, EXISTS, role) == null) {
            execute(connection, "CREATE ROLE " + role + " NOLOGIN");
        }
        execute(connection, "GRANT " + role + " TO CURRENT_USER");
        return role;
    }

    /** Roles belong to the whole server, so that their names tell apart its databases. */
    String name(String owner) {
        var hash = new CRC32();
        hash.update(database.getBytes(StandardCharsets.UTF_8));
        return "kw_" + Owners.prefix(owner) + "_" + Long.toHexString(hash.getValue());
    }

    private static @Nullable String first(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
