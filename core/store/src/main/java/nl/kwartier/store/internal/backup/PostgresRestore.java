package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a copy of a PostgreSQL database back in one transaction, after the present one was copied to a file. */
final class PostgresRestore {
    private static final Pattern SCHEMA = Pattern.compile("(?m)^\\d+; \\d+ \\d+ SCHEMA - (kw_\\w+) (\\w+)\\s*$");
    private static final String DONE = "KWARTIER ";
    private static final String EVENTS = "kw_store.event";

    private final Request request;
    private final PostgresTools tools;
    private final PrintWriter out;

    PostgresRestore(Request request, String url, PrintWriter out) {
        this.request = request;
        this.tools = new PostgresTools(url);
        this.out = out;
    }

    /** Does it; the present database goes to a file with this suffix. */
    void run(String suffix) throws IOException, SQLException {
        tools.checkVersion("pg_restore");
        tools.checkVersion("psql");
        refuseInUse();
        tools.checkWhole(request.file(), out);
        Map<String, String> owners = check();
        boolean there = tools.number("SELECT count(*) FROM pg_namespace WHERE nspname = 'kw_store'") > 0;
        Path aside = request.data().resolve("kwartier-voor-terugzetten-" + suffix + ".dump");
        if (there) {
            try (var file = NewFile.at(aside)) {
                tools.dump(file.part(), out);
                file.finish();
            }
        }
        String told = replace(owners, there);
        out.println("De reservekopie " + request.file() + " is teruggezet.");
        if (there) {
            out.println("De gegevens van hiervoor staan in " + aside + ".");
        }
        out.println(told);
    }

    private void refuseInUse() throws SQLException {
        if (tools.number("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                        + "AND application_name LIKE 'Kwartier%' AND pid <> pg_backend_pid()")
                > 0) {
            throw new NotDone(
                    "Er werkt nog een Kwartier met deze database. Er is niets veranderd; stop Kwartier eerst, op elke server.");
        }
    }

    /** Checks that it is a copy of Kwartier, and not of a newer one; gives the owner of each schema. */
    private Map<String, String> check() throws IOException {
        var owners = new HashMap<String, String>();
        SCHEMA.matcher(tools.list(request.file())).results().forEach(line -> owners.put(line.group(1), line.group(2)));
        if (!owners.containsKey("kw_store")) {
            throw new NotDone("Het bestand " + request.file()
                    + " is geen reservekopie van Kwartier. Er is niets veranderd; geef een ander bestand.");
        }
        Versions versions = Versions.of(request.services());
        tools.rows(request.file(), "migration").stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row[0], row[1], Versions.series(row[0], row[3])), Collectors.counting()))
                .forEach((ofGeneration, ran) -> versions.check(ofGeneration.get(2), ran));
        Demo.check(
                tools.rows(request.file(), "fact").stream()
                        .filter(row -> row[0].equals("kind"))
                        .map(row -> row[1])
                        .findFirst()
                        .orElse(""),
                request.demo());
        return owners;
    }

    /** One transaction: notes what was erased, drops what is there, puts back what was, and notes what is to be erased again. */
    private String replace(Map<String, String> owners, boolean there) throws IOException, SQLException {
        boolean roles = mayGiveTo(owners);
        Path before = Files.createTempFile("kwartier", ".sql");
        Path after = Files.createTempFile("kwartier", ".sql");
        try {
            Files.writeString(before, before(owners, roles, there));
            Files.writeString(after, after(there));
            var restore = new ArrayList<>(List.of("pg_restore", "--file=-"));
            if (!roles) {
                restore.addAll(List.of("--no-owner", "--no-privileges"));
            }
            restore.add(request.file().toString());
            List<String> psql = List.of(
                    "psql",
                    "-X",
                    "-q",
                    "-A",
                    "-t",
                    "-w",
                    "-1",
                    "-v",
                    "ON_ERROR_STOP=1",
                    "-f",
                    before.toString(),
                    "-f",
                    "-",
                    "-f",
                    after.toString());
            var said = new StringBuilder();
            new Progress(out).lasting("Terugzetten", () -> said.append(put(List.of(restore, psql))));
            return told(said.toString(), there);
        } finally {
            Files.delete(before);
            Files.delete(after);
        }
    }

    private String put(List<List<String>> commands) throws IOException {
        PostgresTools.Outcome outcome = tools.pipe(commands);
        if (outcome.failed()) {
            throw new NotDone("De reservekopie is niet teruggezet. Er is niets veranderd. PostgreSQL zegt: "
                    + outcome.complaint());
        }
        return outcome.said();
    }

    /** The roles of programmes can be made; an account of another name cannot, and then everything becomes this account's. */
    private boolean mayGiveTo(Map<String, String> owners) throws SQLException {
        var accounts = new TreeSet<String>();
        owners.forEach((schema, owner) -> {
            if (!owner.startsWith("kw_")) {
                accounts.add("'" + owner + "'");
            }
        });
        return tools.number("SELECT (rolsuper OR rolcreaterole)::int FROM pg_roles WHERE rolname = current_user") == 1
                && tools.number("SELECT count(*) FROM pg_roles WHERE rolname IN (" + String.join(", ", accounts) + ")")
                        == accounts.size();
    }

    private static String before(Map<String, String> owners, boolean roles, boolean there) {
        var sql = new StringBuilder("SET client_min_messages = warning;\n");
        if (there) {
            sql.append("CREATE TEMP TABLE kwartier_events AS SELECT at, trace, type, subject FROM " + EVENTS
                    + " WHERE type IN ('" + Again.REMOVED + "', '" + Again.ERASED + "');\n");
        }
        sql.append(
                "DO $$ DECLARE name text; BEGIN FOR name IN SELECT nspname FROM pg_namespace WHERE starts_with(nspname, 'kw_') "
                        + "LOOP EXECUTE 'DROP SCHEMA ' || quote_ident(name) || ' CASCADE'; END LOOP; END $$;\n");
        if (roles) {
            owners.values().stream()
                    .filter(owner -> owner.startsWith("kw_"))
                    .distinct()
                    .forEach(role -> sql.append("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '"
                            + role + "') THEN CREATE ROLE " + role + " NOLOGIN; END IF; END $$;\nGRANT " + role
                            + " TO CURRENT_USER;\n"));
        }
        return sql.toString();
    }

    /** They get a place after everything else in the order of events. */
    private static String after(boolean there) {
        if (!there) {
            return "";
        }
        var sql = new StringBuilder();
        for (String type : List.of(Again.REMOVED, Again.ERASED)) {
            String missing = Again.missing("pg_temp.kwartier_events", EVENTS, type);
            sql.append("SELECT '" + DONE + "' || count(DISTINCT subject) FROM " + missing + ";\n");
            sql.append("INSERT INTO " + EVENTS
                    + " (tx, at, owner, trace, type, subject) SELECT (SELECT greatest((SELECT max(tx) FROM "
                    + "kw_store.log), (SELECT max(tx) FROM kw_store.event), (SELECT max(tx) FROM kw_store.follower), 0) + 1), at, '"
                    + Again.OWNER + "', trace, type, subject FROM " + missing + " ORDER BY at;\n");
        }
        return sql.toString();
    }

    private static String told(String said, boolean there) {
        List<Long> counts = said.lines()
                .filter(line -> line.startsWith(DONE))
                .map(line -> Long.parseLong(line.substring(DONE.length())))
                .toList();
        return there && counts.size() == 2 ? Again.told(counts.get(0), counts.get(1)) : Again.nothingToReadFrom();
    }
}
