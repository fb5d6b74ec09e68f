package nl.kwartier.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.kwartier.api.Refusal;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a file can do, or do wrong. */
class SqliteOnlyTest {
    private static final String PAGE = "x".repeat(4_000);

    @TempDir
    Path folder;

    private SqliteEngine engine;
    private Tables tables;

    @BeforeEach
    void open() throws SQLException {
        engine = new SqliteEngine(folder.resolve("kwartier.db"), Limits.USUAL);
        tables = new Tables(engine.dialect(), "store", 1);
        define("CREATE TABLE store__blad (nr INTEGER PRIMARY KEY, tekst TEXT)");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void onAFullDiskNothingIsLostAndWithRoomItGoesOn() {
        define("PRAGMA max_page_count = 200");
        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 400; i++) {
            int number = i;
            answers.add(engine.writeLater(session -> add(session, number)));
        }

        List<Integer> kept = kept(answers);

        assertThat(kept).hasSizeBetween(50, 200);
        assertThat(numbers()).containsExactlyElementsOf(kept);
        assertThatThrownBy(() -> engine.write(session -> add(session, 500)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("De schijf van de server is vol");

        define("PRAGMA max_page_count = 100000");
        engine.write(session -> add(session, 500));
        assertThat(numbers()).hasSize(kept.size() + 1);
    }

    @Test
    void everyCommitIsForcedToTheDisk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    private void define(String sql) {
        engine.define(session -> {
            session.rows(tables).define(sql);
            return true;
        });
    }

    private String pragma(String name) {
        return engine.write(session -> session.rows(tables)
                .first("SELECT * FROM pragma_" + name, row -> row.text(name))
                .orElseThrow());
    }

    private int add(Session session, int number) {
        Rows rows = session.rows(tables);
        return rows.run("INSERT INTO {blad} (nr, tekst) VALUES (?, ?)", number, PAGE);
    }

    private List<Integer> numbers() {
        return engine.read(session ->
                session.rows(tables).list("SELECT nr FROM {blad} ORDER BY nr", row -> (int) row.number("nr")));
    }

    private static List<Integer> kept(List<CompletableFuture<Integer>> answers) {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < answers.size(); i++) {
            boolean failed =
                    answers.get(i).handle((done, failure) -> failure != null).join();
            if (!failed) {
                kept.add(i);
            }
        }
        return kept;
    }
}
